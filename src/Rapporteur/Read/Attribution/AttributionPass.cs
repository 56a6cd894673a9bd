using Rapporteur.Read.Frames;
using Rapporteur.Text;

namespace Rapporteur.Read.Attribution;

/// <summary>Finds who says what: acts of speech and thought, direct quotations, "according to".</summary>
internal sealed class AttributionPass : IPass
{
    public string Name => "Attribution";

    public Layer Needs => Layer.Clauses | Layer.Actors;

    public Layer Adds => Layer.Speech;

    public void Run(Draft draft)
    {
        var types = new SemanticTypes(draft);
        var finder = new SpeechFinder(draft, types);
        var channels = new ChannelFinder(draft, types);
        foreach (var predicate in draft.Clauses.Predicates)
        {
            if (!SourceFinder.IsCiting(draft, predicate) && finder.Find(predicate) is { } act)
            {
                channels.Resolve(act);
                draft.Speech.Add(act);
            }
        }

        foreach (var act in draft.Speech)
        {
            BorrowVoice(draft, types, act);
        }

        new SourceFinder(draft, types).Add();
        QuoteLinker.Link(draft);
        new InterviewFinder(draft).Add();
    }

    /// <summary>"... an act, adding that": a clause hung on the wrong word is told by whoever tells what it hangs on.</summary>
    private static void BorrowVoice(Draft draft, SemanticTypes types, SpeechAct act)
    {
        if (act.IsHidden || draft.Text.Tokens[act.Cue].Deprel == Deprel.Acl && act.Predicate is { Passive: true } || act.Entry is not { Pos: Knowledge.Frames.FramePos.Verb } || act.Speakers.Exists(s => IsVoice(draft, types, s)))
        {
            return;
        }

        var token = draft.Text.Tokens[act.Cue].Head;
        for (var steps = 0; steps < 6 && token >= 0; steps++)
        {
            if (draft.Speech.Find(a => a.Cue == token && a.Speakers.Exists(s => IsVoice(draft, types, s))) is { } outer)
            {
                act.Speakers.Clear();
                act.Speakers.AddRange(outer.Speakers);
                act.Channel ??= outer.Channel;
                return;
            }

            token = draft.Text.Tokens[token].Head;
        }
    }

    private static bool IsVoice(Draft draft, SemanticTypes types, int speaker) =>
        types.Is(speaker, "actor") || types.ClassOf(speaker) is "media" or "document" or "statement" || draft.Text.Tokens[speaker].Upos == Upos.Pron;
}
