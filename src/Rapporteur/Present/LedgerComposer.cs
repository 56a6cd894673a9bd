using Rapporteur.Casefile;
using Rapporteur.Findings;

namespace Rapporteur.Present;

/// <summary>Composes the ledger of an incident, of an actor or of the case.</summary>
internal sealed class LedgerComposer(CaseRecord record, Sources sources, Rows rows)
{
    private static readonly Dictionary<StatementAct, StatementAct[]> Opposite = new()
    {
        [StatementAct.ClaimsResponsibility] = [StatementAct.Denies, StatementAct.Condemns],
        [StatementAct.Denies] = [StatementAct.ClaimsResponsibility],
        [StatementAct.Praises] = [StatementAct.Condemns],
        [StatementAct.Condemns] = [StatementAct.Praises, StatementAct.ClaimsResponsibility],
    };

    private readonly Dictionary<string, Incident> incidents = record.Incidents.ToDictionary(i => i.Id, StringComparer.Ordinal);

    /// <summary>All acts of speech, in order of time, each with all that tell of it.</summary>
    public IEnumerable<(LedgerRow Row, IReadOnlyList<LedgerEntry> Entries)> Lines()
    {
        var before = new Dictionary<string, List<LedgerEntry>>(StringComparer.Ordinal);
        foreach (var line in record.Ledger.GroupBy(Key).Select(g => g.OrderBy(When).ThenBy(l => l.Ref).ToList()).OrderBy(g => When(g[0])).ThenBy(g => g[0].Ref))
        {
            if (!before.TryGetValue(Speaker(line[0]), out var earlier))
            {
                before[Speaker(line[0])] = earlier = [];
            }

            yield return (Row(line, Change(line[0], earlier)), line);
            earlier.Add(line[0]);
        }
    }

    private static string Speaker(LedgerEntry l) => l.Speaker.Actor?.Id ?? l.Speaker.Words;

    /// <summary>What makes two tellings one act: speaker, act and incident; without an incident each is its own.</summary>
    private static (string, StatementAct, string) Key(LedgerEntry l) =>
        (Speaker(l), l.Finding.Act, l.Incident is { } incident ? incident + l.Finding.Date?.From : l.Ref.ToString());

    /// <summary>When it was said; where no report tells, when the report came out.</summary>
    private DateOnly When(LedgerEntry l) => l.Finding.Date?.From ?? l.Finding.Date?.To ?? sources.Published(l.Ref.ReportId)?.From ?? DateOnly.MaxValue;

    private LedgerRow Row(List<LedgerEntry> line, string change)
    {
        var shown = rows.Statement(line[0]);
        return new LedgerRow
        {
            Id = shown.Id, Date = shown.Date, Reports = line.Select(l => l.Ref.ReportId).Distinct().Count(), Evidence = [.. line.SelectMany(l => rows.Statement(l).Evidence)],
            Who = shown.Who, Speaker = shown.Speaker, Act = shown.Act, About = shown.About, Words = shown.Gist, Incident = shown.Incident, Change = change,
            Channel = Phrase.List(line.Select(l => l.Finding.Channel ?? "")), AccordingTo = Phrase.List(line.Select(l => rows.Statement(l).AccordingTo)),
            CarriedBy = [.. line.Select(l => sources.Publisher(l.Ref.ReportId) ?? sources.Origin(l.Ref.ReportId)).Distinct()],
            IncidentTitle = shown.Incident is { } id ? rows.Title(id) : "",
        };
    }

    /// <summary>The newest earlier act of the same speaker on the same matter that is the opposite of this one.</summary>
    private string Change(LedgerEntry now, List<LedgerEntry> before)
    {
        var earlier = Opposite.TryGetValue(now.Finding.Act, out var opposite)
            ? before.FindLast(l => l.Speaker.Same(now.Speaker) && opposite.Contains(l.Finding.Act) && IsSameMatter(l, now))
            : null;
        var when = earlier?.Finding.Date is { } date ? ", " + DateWords.OfEvent(date) : "";
        return earlier is null ? "" : $"{Wire.Name(earlier.Finding.Act).Replace('-', ' ')} before{when}";
    }

    /// <summary>The same incident, or two of one type against somebody who is named.</summary>
    private bool IsSameMatter(LedgerEntry a, LedgerEntry b) => a.Incident is { } left && b.Incident is { } right && (left == right
        || (incidents[left].Type == incidents[right].Type && incidents[left].Recipients.Any(r => r.Actor is { IsNamed: true } && incidents[right].Recipients.Any(r.Same))));
}
