using Rapporteur.Read.Attribution;
using Rapporteur.Read.Events;

namespace Rapporteur.Read.Statements;

/// <summary>Which event words of a report tell, or tell again.</summary>
internal sealed class EventFinder
{
    private readonly Draft draft;
    private readonly Dictionary<int, EventDraft> owners = [];

    public EventFinder(Draft draft)
    {
        this.draft = draft;
        foreach (var found in draft.Events)
        {
            owners.TryAdd(found.Trigger, found);
            found.Retellings.ForEach(r => owners.TryAdd(r.Trigger, found));
        }
    }

    public EventDraft? At(int token) => owners.GetValueOrDefault(token);

    /// <summary>The first event that hangs on a token.</summary>
    public EventDraft? Below(int head)
    {
        var (first, last) = draft.Clauses.Tree.Extent(head);
        for (var i = first; i <= last; i++)
        {
            if (At(i) is { } found && draft.Clauses.Tree.IsBelow(i, head))
            {
                return found;
            }
        }

        return null;
    }

    public EventDraft? Within(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (At(i) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>What an act is about: what its content tells, else what hangs on it or stands in it.</summary>
    public EventDraft? Of(SpeechAct act)
    {
        foreach (var head in act.ContentHeads)
        {
            if (At(head) is { } direct)
            {
                return direct;
            }
        }

        foreach (var head in act.ContentHeads)
        {
            if (Below(head) is { } below)
            {
                return below;
            }
        }

        foreach (var (first, end) in act.Content)
        {
            if (Within(first, end - 1) is { } within)
            {
                return within;
            }
        }

        return null;
    }
}
