namespace Rapporteur.Read.Coreference;

/// <summary>
/// Finds which phrases of a report mean the same, by rules in order of how sure they are, and what kind of actor each one is.
/// The order is that of Lee et al., Deterministic Coreference Resolution (2013): names, constructions, short names, descriptions, pronouns.
/// </summary>
internal sealed class ActorsPass : IPass
{
    public string Name => "actors";

    public Layer Needs => Layer.Mentions;

    public Layer Adds => Layer.Actors;

    public void Run(Draft draft)
    {
        var scene = new Scene(draft);
        NameSieve.Run(scene);
        new ConstructionSieve(scene).Run();
        new AcronymSieve(scene).Run();
        new ShortNameSieve(scene).Run();
        new MembersSieve(scene).Run();
        new DescriptionSieve(scene).Run();
        new PronounSieve(scene).Run();
        PossessedSieve.Run(scene);
        new EntityWriter(draft, scene).Write();
    }
}
