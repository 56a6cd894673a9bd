using Rapporteur.Present;

namespace Rapporteur.App.Workbench.Sights;

/// <summary>How the address wants the network.</summary>
internal static class NetworkChoice
{
    public static IReadOnlyList<(string Value, string Name)> Certainties { get; } =
        [("all", "all"), ("said", "what somebody says"), ("confirmed", "several origins or accepted")];

    /// <summary>The network that the filter of the address lets through.</summary>
    public static NetworkGraph Graph(Casebook book, PageContext page)
    {
        // Whom to start from is no filter of who is tied to whom.
        var rows = book.RelationSights(page.Filter with { Actor = page.Get("actor") is { } actor && actor.StartsWith("act-", StringComparison.Ordinal) ? null : page.Get("actor") });
        IReadOnlyList<RelationRow> firm = page.Get("certainty") switch
        {
            "said" => [.. rows.Where(r => r.Certainty != Certainty.Inferred)],
            "confirmed" => [.. rows.Where(r => r.Certainty == Certainty.Confirmed)],
            _ => rows,
        };
        return new NetworkGraph(firm, id => book.ActorLine(id, page.Then) is { } found ? (found.Name, found.Kind) : (id, "other"));
    }

    /// <summary>Actor that the picture starts from.</summary>
    public static string? Start(PageContext page) => page.Get("start") ?? (page.Get("actor") is { } actor && actor.StartsWith("act-", StringComparison.Ordinal) ? actor : null);
}
