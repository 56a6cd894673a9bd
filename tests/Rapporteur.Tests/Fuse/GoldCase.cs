using System.Text.Json;
using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Present;
using Rapporteur.Tests.Findings;
using Rapporteur.Text;

namespace Rapporteur.Tests.Fuse;

/// <summary>The annotated readings as one case, held against what careful readers found across the reports.</summary>
internal sealed class GoldCase
{
    private readonly JsonElement answers;
    private readonly List<(string File, Reading Reading, string Flat)> files = [];

    public GoldCase()
    {
        answers = JsonDocument.Parse(File.ReadAllText(Path.Combine(GoldReadings.Folder!, "case", "case.json"))).RootElement;
        var entries = new List<ReportEntry>();
        foreach (var (reading, text) in GoldReadings.All())
        {
            var file = Directory.GetFiles(Path.Combine(GoldReadings.Folder!, "reports")).Single(f => File.ReadAllText(f) == text);
            entries.Add(new ReportEntry(Report.FromText(text, file), "", DateTimeOffset.UnixEpoch, "test"));
            files.Add((Path.GetFileName(file), reading, QuoteFinder.Collapse(text)));
        }

        View = CaseView.Build(entries, [.. files.Select(f => f.Reading)]);
    }

    public CaseView View { get; }

    /// <summary>Actors of reports with the group of aliases that they belong to, and the actor of the case that they became.</summary>
    public List<(string Group, string Actor)> Aliases()
    {
        var found = new List<(string, string)>();
        foreach (var group in answers.GetProperty("aliases").EnumerateArray())
        {
            var names = group.GetProperty("names").EnumerateArray().Select(n => n.GetString()!).ToHashSet();
            found.AddRange(Named(names).Select(a => (group.GetProperty("id").GetString()!, a)));
        }

        return found;
    }

    /// <summary>Pairs of names that must not be one actor and are.</summary>
    public List<string> WrongMerges() =>
        [.. from rule in answers.GetProperty("do_not_merge").EnumerateArray()
            let names = rule.GetProperty("names").EnumerateArray().Select(n => n.GetString()!).ToList()
            from pair in names.SelectMany((a, i) => names.Skip(i + 1).Select(b => (a, b)))
            let left = Named([pair.a]).ToHashSet()
            where Named([pair.b]).Any(left.Contains)
            select $"{pair.a} = {pair.b}"];

    /// <summary>For every incident of the answers the incidents of the view that hold one of its quotes, a set for each report.</summary>
    public List<(string Id, List<HashSet<string>> Reports)> Incidents() => Incidents(answers.GetProperty("incidents"));

    /// <summary>The same for incidents that must stay apart, a set for each quote.</summary>
    public List<(string Id, List<HashSet<string>> Reports)> ApartIncidents() => Incidents(answers.GetProperty("incidents_do_not_merge"));

    private List<(string Id, List<HashSet<string>> Reports)> Incidents(JsonElement list) =>
        [.. list.EnumerateArray().Select(i => (i.GetProperty("id").GetString()!, i.GetProperty("reports").EnumerateArray()
            .GroupBy(r => r.GetProperty("file").GetString()!)
            .Select(g => g.SelectMany(r => At(g.Key, r.GetProperty("quote").GetString()!)).ToHashSet())
            .Where(s => s.Count > 0).ToList()))];

    private IEnumerable<string> Named(HashSet<string> names) =>
        from file in files
        from actor in file.Reading.Actors
        where actor.IsNamed && names.Contains(actor.Name)
        select View.Record.Actors.Of(file.Reading.ReportId, new Party(actor.Id, actor.Name, null))!.Id;

    /// <summary>Incidents with an account in the file whose evidence overlaps the quote.</summary>
    private IEnumerable<string> At(string name, string quote)
    {
        if (files.Find(f => f.File == name) is not { Reading: { } reading, Flat: var flat })
        {
            return [];
        }

        var start = flat.IndexOf(QuoteFinder.Collapse(quote), StringComparison.Ordinal);
        var end = start + quote.Length;
        bool Overlaps(Evidence evidence)
        {
            var at = flat.IndexOf(QuoteFinder.Collapse(evidence.Quote), StringComparison.Ordinal);
            return (at >= 0 && Math.Min(at + evidence.Quote.Length, end) - Math.Max(at, start) >= 10) || evidence.More.Any(Overlaps);
        }

        return View.Record.Incidents.Where(i => i.Accounts.Any(a => a.Ref.ReportId == reading.ReportId && Overlaps(a.Finding.Evidence))).Select(i => i.Id);
    }
}
