namespace Rapporteur.Ask;

/// <summary>Somebody whom a question names: the actors of the case that may be meant, and the words used.</summary>
/// <param name="Words">As the question has them.</param>
/// <param name="Ids">Actors of the case; several where the name is not told apart.</param>
/// <param name="Folded">The words as they are compared.</param>
internal sealed record AskedActor(string Words, IReadOnlySet<string> Ids, IReadOnlyList<string> Folded);
