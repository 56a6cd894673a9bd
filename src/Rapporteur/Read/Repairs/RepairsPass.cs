namespace Rapporteur.Read.Repairs;

/// <summary>
/// Mends what the parser, trained on other kinds of text, often gets wrong in reporting: days at the head of a sentence, bare passives of
/// headlines, reduced relative clauses, verbs that look like nouns. Each rule asks for two signs that agree before it changes a tree.
/// </summary>
internal sealed class RepairsPass : IPass
{
    public string Name => "repairs";

    public Layer Needs => Layer.Syntax | Layer.Names | Layer.Dates;

    public Layer Adds => Layer.Repaired;

    public void Run(Draft draft)
    {
        if (draft.Text.Tokens.Length == 0)
        {
            return;
        }

        new DateRepairs(draft).Run();
        new WordRepairs(draft).Run();
        new OfficeRepairs(draft).Run();
        new VoiceRepairs(draft).Run();
        new ObjectRepairs(draft).Run();
        new ReasonRepairs(draft).Run();
        new ClauseRepairs(draft).Run();
    }
}
