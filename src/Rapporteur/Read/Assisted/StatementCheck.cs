using Rapporteur.Findings;

namespace Rapporteur.Read.Assisted;

/// <summary>Holds a proposed statement or forecast against the sentences of its quote.</summary>
internal static class StatementCheck
{
    private const int GistWords = 15;

    public static Finding? Statement(Proposed item, Grounds grounds, Provenance provenance)
    {
        if (!Wire.TryParse(item.Word("act") ?? "", out StatementAct act) || item.Word("speaker") is null)
        {
            return grounds.Refuse("statements", RefusalReason.Malformed, item.Word("act") ?? item.Word("quote"));
        }

        if (grounds.WindowOf("statements", item) is not { } window || Speaker(item, grounds, "statements", window) is not { } speaker)
        {
            return null;
        }

        if (!IsSaid(grounds, window))
        {
            return grounds.Refuse("statements", RefusalReason.NothingTellsIt, window.Evidence.Quote);
        }

        return new StatementFinding
        {
            Id = "",
            Speaker = speaker,
            Act = act,
            AboutActors = grounds.Parties(item, "statements", "about_actor", window),
            Channel = grounds.Value(item, "statements", "channel", window),
            Date = grounds.Date(item, "statements", window)?.Range,
            Gist = Gist(window),
            Evidence = window.Evidence,
            Provenance = provenance,
        };
    }

    public static Finding? Forecast(Proposed item, Grounds grounds, Provenance provenance)
    {
        if (item.Word("confidence_words") is null || grounds.WindowOf("forecasts", item) is not { } window)
        {
            return item.Word("confidence_words") is null ? grounds.Refuse("forecasts", RefusalReason.Malformed, item.Word("quote")) : null;
        }

        if (grounds.Value(item, "forecasts", "confidence_words", window) is not { } words || Speaker(item, grounds, "forecasts", window) is not { } speaker)
        {
            return null;
        }

        return new ForecastFinding
        {
            Id = "",
            Speaker = speaker,
            Gist = Gist(window),
            HorizonWords = grounds.Value(item, "forecasts", "horizon", window),
            ConfidenceWords = words,
            Evidence = window.Evidence,
            Provenance = provenance,
        };
    }

    /// <summary>Somebody whom the sentences name; the report's own voice and a hidden speaker need no name.</summary>
    private static Party? Speaker(Proposed item, Grounds grounds, string section, Window window)
    {
        var wanted = item.Word("speaker") ?? "author";
        if (wanted is "author" || (wanted is "unspecified" && section == "statements"))
        {
            return new Party(null, wanted, null);
        }

        var found = grounds.Cast.Find(wanted, window);
        if (found is null)
        {
            grounds.Refuse(section, RefusalReason.NotNamedThere, wanted);
        }

        return found;
    }

    private static bool IsSaid(Grounds grounds, Window window) =>
        grounds.Draft.Speech.Exists(s => window.Holds(s.Cue) || s.Content.Exists(c => c.First < window.End && window.First < c.End));

    /// <summary>The report's words, never a paraphrase by the other reader.</summary>
    private static string Gist(Window window) =>
        string.Join(' ', QuoteFinder.Collapse(window.Evidence.Quote).Split(' ').Take(GistWords));
}
