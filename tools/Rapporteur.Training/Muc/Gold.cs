namespace Rapporteur.Training.Muc;

/// <summary>The templates of a message, laid over its phrases: which phrase fills what in which template.</summary>
internal sealed class Gold
{
    private static readonly (int Slot, Role Role)[] slots =
    [
        (Slot.HumanName, Role.Human), (Slot.HumanDescription, Role.Human), (Slot.Physical, Role.Physical), (Slot.Instrument, Role.Instrument),
        (Slot.Individual, Role.Individual), (Slot.Organization, Role.Organization),
    ];

    public Gold(MucDocument document, List<KeyTemplate> templates)
    {
        Templates = templates;
        RoleOf = new Role[document.Candidates.Count];
        Fills = [.. templates.Select(t => FillsOf(document, t))];
        foreach (var (candidate, role, _, _) in Fills.SelectMany(f => f))
        {
            if (RoleOf[candidate.Index] == Role.None)
            {
                RoleOf[candidate.Index] = role;
            }
        }
    }

    public List<KeyTemplate> Templates { get; }

    /// <summary>For each template its fillers as they stand in the text.</summary>
    public List<List<(Candidate Candidate, Role Role, int Slot, KeyFill Fill)>> Fills { get; }

    /// <summary>For each candidate what it is to any template.</summary>
    public Role[] RoleOf { get; }

    private static List<(Candidate, Role, int, KeyFill)> FillsOf(MucDocument document, KeyTemplate template)
    {
        var found = new List<(Candidate, Role, int, KeyFill)>();
        foreach (var (slot, role) in slots)
        {
            foreach (var fill in template.Fills(slot))
            {
                var named = slot is Slot.HumanName or Slot.Organization;
                found.AddRange(document.Candidates.Where(c => fill.Alternatives.Any(a => Matches(a, c, named))).Select(c => (c, role, slot, fill)));
            }
        }

        return found;
    }

    private static bool Matches(string key, Candidate candidate, bool named) =>
        named ? candidate.Name.Length > 0 && Wording.SameName(key, candidate.Name) : Wording.SamePhrase(key, candidate.Text);
}
