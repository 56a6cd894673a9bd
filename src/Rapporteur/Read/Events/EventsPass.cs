using Rapporteur.Findings;
using Rapporteur.Knowledge.Frames;
using Rapporteur.Read.Frames;
using Rapporteur.Text;

namespace Rapporteur.Read.Events;

/// <summary>Finds events: predicates with an event frame, their roles, dates, places, numbers and standing.</summary>
internal sealed class EventsPass(EventSteps steps = EventSteps.All) : IPass
{
    public string Name => "Events";

    public Layer Needs => Layer.Clauses | Layer.Actors | Layer.Dates | Layer.Speech;

    public Layer Adds => Layer.Events;

    public void Run(Draft draft)
    {
        var types = new SemanticTypes(draft);
        var candidates = Candidates(draft, types);
        EventDraft[] kept = [.. steps.HasFlag(EventSteps.Filtering) ? new EventFilter(draft, types).Keep(candidates) : candidates];
        Metonyms.Promote(draft, kept.SelectMany(e => e.Retellings.Prepend(e)).SelectMany(e => e.Actors));
        if (steps.HasFlag(EventSteps.Scenes))
        {
            new SceneInheritance(draft).Run(kept);
        }

        draft.Events.AddRange(kept);
    }

    /// <summary>Everything that may be an event, tellings of one joined; what the report denies is left out.</summary>
    private List<EventDraft> Candidates(Draft draft, SemanticTypes types)
    {
        var matcher = new FrameMatcher(draft, types);
        var standing = new Standing(draft);
        var found = Triggers(draft, matcher, types);
        var filler = new RoleFiller(draft, types, found.Select(e => e.Trigger).ToHashSet());
        foreach (var draftEvent in found)
        {
            filler.Fill(draftEvent);
            standing.Judge(draftEvent);
        }

        draft.Negated.UnionWith(found.Where(e => e.Negated).Select(e => e.Trigger));
        found.RemoveAll(e => IsState(matcher, e));
        var fillers = new Fillers(draft, types);
        found = steps.HasFlag(EventSteps.Joining) ? EventJoiner.Join(draft, found) : found;
        found = steps.HasFlag(EventSteps.Tolls) ? new TollAttacher(draft, fillers).Attach(found) : found;
        found.RemoveAll(e => e.Negated);
        return steps.HasFlag(EventSteps.Merging) ? EventMerger.Merge(new EventSimilarity(draft, fillers), found) : found;
    }

    private static List<EventDraft> Triggers(Draft draft, FrameMatcher matcher, SemanticTypes types)
    {
        var idioms = new IdiomFilter(draft.Text);
        var found = new List<EventDraft>();
        foreach (var predicate in draft.Clauses.Predicates)
        {
            var sentence = draft.Text.SentenceOf(predicate.Token);
            if (draft.Text.Sentences[sentence].Kind is SentenceKind.Boilerplate or SentenceKind.Dateline || idioms.Covers(predicate.Token)
                || Match(matcher, predicate) is not { } entry || IsPersonTaken(types, predicate.Token, entry))
            {
                continue;
            }

            var isToll = !Enum.TryParse<EventType>(entry.Category, ignoreCase: true, out var type);
            found.Add(new EventDraft
            {
                Predicate = predicate,
                Entry = entry,
                Sentence = sentence,
                Type = isToll ? TypeOfToll(entry.Category) : type,
                Mode = isToll ? ModeOfToll(entry.Category) : entry.Mode,
                IsTollOnly = isToll,
            });
        }

        return found;
    }

    /// <summary>Backing, leading and belonging last: they are told as relations.</summary>
    private static bool IsState(FrameMatcher matcher, EventDraft found) =>
        found.Type is EventType.Aid or EventType.Cooperate or EventType.Agree && found.Predicate.Pos == FramePos.Verb && found.Date is null
        && matcher.Match(found.Predicate, FrameTable.Relations) is not null;

    private static FrameEntry? Match(FrameMatcher matcher, Clauses.Predicate predicate) =>
        matcher.Match(predicate, FrameTable.Events) ?? matcher.Match(predicate, FrameTable.Tolls);

    /// <summary>A hostage or prisoner is somebody; that he was taken, other words tell.</summary>
    private static bool IsPersonTaken(SemanticTypes types, int token, FrameEntry entry) =>
        entry is { Pos: FramePos.Noun, Category: "arrested" or "abducted" } && types.ClassOf(token) is "person" or "population";

    private static string ModeOfToll(string section) => section switch
    {
        "arrested" => "arrest",
        "abducted" => "abduction",
        _ => "killing",
    };

    private static EventType TypeOfToll(string section) => section is "arrested" ? EventType.Coerce : EventType.Assault;
}
