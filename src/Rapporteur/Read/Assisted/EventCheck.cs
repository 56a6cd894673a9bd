using Rapporteur.Findings;
using Rapporteur.Knowledge.Frames;
using Rapporteur.Text;

namespace Rapporteur.Read.Assisted;

/// <summary>Holds a proposed event against the sentences of its quote.</summary>
internal static class EventCheck
{
    private const string Section = "events";

    /// <summary>Classes of nouns that can tell a happening.</summary>
    private static readonly string[] Happenings = ["event", "abstract", "statement", "measure", "law"];

    public static Finding? Check(Proposed item, Grounds grounds, Provenance provenance)
    {
        if (!Wire.TryParse(item.Word("type") ?? "", out EventType type) || !Wire.TryParse(item.Word("status") ?? "occurred", out EventStatus status))
        {
            return grounds.Refuse(Section, RefusalReason.Malformed, item.Word("type") ?? item.Word("quote"));
        }

        if (grounds.WindowOf(Section, item) is not { } window || Trigger(item, grounds, window, type) is not { } trigger)
        {
            return null;
        }

        if (status is EventStatus.Occurred or EventStatus.Ongoing && grounds.Draft.Negated.Contains(trigger))
        {
            return grounds.Refuse(Section, RefusalReason.Negated, window.Evidence.Quote);
        }

        return Build(item, grounds, window) with { Type = type, Status = status, Provenance = provenance };
    }

    private static EventFinding Build(Proposed item, Grounds grounds, Window window)
    {
        var date = grounds.Date(item, Section, window);
        return new EventFinding
        {
            Id = "",
            Type = default,
            Status = default,
            Mode = item.Word("mode") is { Length: <= 40 } mode ? mode : "other",
            Date = date?.Range,
            DateWords = date is null ? null : grounds.WordsOf(date),
            Place = [.. item.Words("place").Where(p => Stands(grounds, p))],
            Actors = grounds.Parties(item, Section, "actors", window),
            Recipients = grounds.Parties(item, Section, "recipients", window),
            Instrument = grounds.Value(item, Section, "instrument", window),
            Killed = grounds.Value(item, Section, "killed", window),
            Wounded = grounds.Value(item, Section, "wounded", window),
            Count = grounds.Value(item, Section, "count", window),
            Attribution = [.. grounds.Parties(item, Section, "according_to", window).Select(p => new AttributionLink(p, "", null, null))],
            Evidence = window.Evidence,
            Provenance = new Provenance("", "", 0),
        };
    }

    /// <summary>A place may be named elsewhere in the report, but it has to be named.</summary>
    private static bool Stands(Grounds grounds, string place)
    {
        if (!grounds.Cast.Stands(place))
        {
            grounds.Refuse(Section + ".place", RefusalReason.ValueNotThere, place);
            return false;
        }

        return true;
    }

    /// <summary>The word of the quote that tells the event: the one named, and no other sense than the engine knows for it.</summary>
    private static int? Trigger(Proposed item, Grounds grounds, Window window, EventType type)
    {
        var words = item.Word("trigger");
        for (var token = window.First; words is not null && token < window.End; token++)
        {
            if (window.Evidence.Span.Contains(grounds.Draft.Text.Tokens[token].Span) && Begins(words, grounds.Draft.Text.Form(token))
                && CanTell(grounds.Draft, token, type))
            {
                return token;
            }
        }

        grounds.Refuse(Section, RefusalReason.NothingTellsIt, words ?? window.Evidence.Quote);
        return null;
    }

    private static bool Begins(string words, ReadOnlySpan<char> form) =>
        words.AsSpan().StartsWith(form, StringComparison.OrdinalIgnoreCase) && (words.Length == form.Length || !char.IsLetterOrDigit(words[form.Length]));

    private static bool CanTell(Draft draft, int at, EventType type)
    {
        var token = draft.Text.Tokens[at];
        var pos = token.Upos switch { Upos.Verb => FramePos.Verb, Upos.Noun => FramePos.Noun, Upos.Adj => FramePos.Adjective, _ => (FramePos?)null };
        if (pos is null)
        {
            return false;
        }

        // Of words that the engine knows not to tell such an event, another reader's word is not enough.
        var senses = FrameTable.Events.Senses(pos.Value, token.Lemma);
        return senses.Count == 0 ? !IsThing(draft, at) : senses.Any(s => string.Equals(s.Category, Wire.Name(type), StringComparison.Ordinal));
    }

    /// <summary>A noun that the engine takes for a person, place or thing here.</summary>
    private static bool IsThing(Draft draft, int token) =>
        draft.PhraseHeadedBy(token)?.Class is { Length: > 0 } kind && !Array.Exists(Happenings, k => k == kind);
}
