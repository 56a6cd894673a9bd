using Rapporteur.Findings;
using Rapporteur.Knowledge.Frames;
using Rapporteur.Read.Frames;
using Rapporteur.Text;

namespace Rapporteur.Read.Events;

/// <summary>Finds events: predicates with an event frame, their roles, dates, places, numbers and standing.</summary>
internal sealed class EventsPass : IPass
{
    public string Name => "Events";

    public Layer Needs => Layer.Clauses | Layer.Actors | Layer.Dates | Layer.Statements;

    public Layer Adds => Layer.Events;

    public void Run(Draft draft)
    {
        var types = new SemanticTypes(draft);
        var matcher = new FrameMatcher(draft, types);
        var filler = new RoleFiller(draft, types);
        var standing = new Standing(draft);
        var idioms = new IdiomFilter(draft.Text);
        var found = new List<EventDraft>();
        foreach (var predicate in draft.Clauses.Predicates)
        {
            var sentence = draft.Text.SentenceOf(predicate.Token);
            if (draft.Text.Sentences[sentence].Kind == SentenceKind.Boilerplate || idioms.Covers(predicate.Token)
                || matcher.Match(predicate, FrameTable.Events) is not { } entry
                || !Enum.TryParse<EventType>(entry.Category, ignoreCase: true, out var type))
            {
                continue;
            }

            var draftEvent = new EventDraft { Predicate = predicate, Entry = entry, Sentence = sentence, Type = type, Mode = entry.Mode };
            filler.Fill(draftEvent);
            standing.Judge(draftEvent);
            found.Add(draftEvent);
        }

        var kept = new EventFilter(draft, types).Keep(EventJoiner.Join(draft, found));
        draft.Events.AddRange(EventMerger.Merge(draft, kept));
    }
}
