namespace Rapporteur.Read.Clauses;

/// <summary>One dependent of a predicate.</summary>
/// <param name="Source">Where it stands: <c>subj</c>, <c>obj</c>, <c>by</c>, <c>poss</c>, <c>compound</c>, <c>ccomp</c>, or a preposition.</param>
/// <param name="Token">Head token of the dependent.</param>
/// <param name="Shared">Whether it was inherited from another predicate (control, coordination, a light verb).</param>
internal readonly record struct Argument(string Source, int Token, bool Shared = false);
