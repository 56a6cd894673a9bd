using System.CommandLine;
using Rapporteur.App.Output;
using Rapporteur.Present;

namespace Rapporteur.App.Commands;

/// <summary>Where the accounts disagree: each dispute with its sides below it.</summary>
internal static class DisputesCommand
{
    public static Command Create(Terminal terminal) => new ListingCommand<DisputeView>(terminal, Columns)
    {
        Rows = (store, filter) => CaseViews.Of(store).Disputes(filter),
        Evidence = r => r.Evidence,
        Below = Sides,
    }.Create("disputes", "Where the accounts disagree, with the sides and who holds them");

    /// <summary>What each side says, and who holds it.</summary>
    public static IEnumerable<string> Sides(DisputeView dispute) => dispute.Sides.Select(s => $"- {s.Says} ({string.Join(", ", s.Holders)})");

    public static IReadOnlyList<Column<DisputeView>> Columns { get; } =
    [
        new("about", "About", r => r.About) { Leads = true, Tone = Tone.Strong, Least = 30 },
        new("kind", "Kind", r => r.Kind) { Least = 8 },
        new("settled", "State", r => r.Settled ? "settled" : "open") { Tone = Tone.Warning, Least = 6 },
        new("sides", "", r => string.Join(" | ", r.Sides.Select(s => $"{s.Says} ({string.Join(", ", s.Holders)})"))) { Hidden = true },
        new("subject", "Subject", r => r.Subject) { Tone = Tone.Faint, Least = 16 },
        .. RowColumns.Trace<DisputeView>(),
    ];
}
