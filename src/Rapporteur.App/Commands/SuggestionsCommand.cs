using System.CommandLine;
using Rapporteur.App.Output;
using Rapporteur.Casefile;
using Rapporteur.Judge;
using Rapporteur.Present;

namespace Rapporteur.App.Commands;

/// <summary>What other readers proposed.</summary>
internal static class SuggestionsCommand
{
    private static readonly Layout<SuggestionRow> layout = new(
        [
            new("kind", "Kind", r => r.Kind) { Leads = true, Least = 9 },
            new("what", "What", r => r.What) { Leads = true, Tone = Tone.Strong, Least = 24, Most = 70 },
            new("agrees", "Engine has", r => r.Agrees) { Least = 8, Spare = 2 },
            new("state", "State", r => r.State) { Tone = Tone.Warning, Least = 8 },
            new("model", "Model", r => r.Model) { Least = 10, Spare = 3 },
            .. RowColumns.Interval<SuggestionRow>(),
            .. RowColumns.Trace<SuggestionRow>(),
        ],
        r => r.Id,
        r => [r.State, r.Agrees.Length > 0 ? $"as the engine's {r.Agrees}" : "", r.Model]);

    public static Command Create(Terminal terminal) => new ListingCommand<SuggestionRow>(terminal, layout)
    {
        Rows = (store, filter, limit) =>
        {
            var judged = JudgementLog.Of(store.Judgements(), CaseViews.Readings(store)).InForce.ToLookup(j => j.Subject, j => j.Kind, StringComparer.Ordinal);
            var rows = SuggestionRows.Of(store.Reports(), [.. store.Readings()], store.Suggested(), id => State(judged[id])).Where(r => Fits(r, filter)).ToList();
            return new Page<SuggestionRow>([.. rows.Take(limit ?? int.MaxValue)], rows.Count);
        },
        Evidence = r => r.Evidence,
    }.Create("suggestions", "What a language model proposed and the reports bear out; none of it counts until it is accepted");

    private static string State(IEnumerable<JudgementKind> judgements) => judgements.LastOrDefault(JudgementKind.Unsure) switch
    {
        JudgementKind.Accept or JudgementKind.Correct => "accepted",
        JudgementKind.Reject => "rejected",
        _ => "open",
    };

    private static bool Fits(SuggestionRow row, Filter filter) =>
        (filter.Type is null || row.Kind == filter.Type) && (filter.Source is null || row.Evidence[0].Source.Contains(filter.Source, StringComparison.OrdinalIgnoreCase))
        && (filter.Actor is null || row.What.Contains(filter.Actor, StringComparison.OrdinalIgnoreCase));
}
