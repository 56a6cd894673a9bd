using Rapporteur.Findings;
using Rapporteur.Knowledge;
using Rapporteur.Read.Clauses;
using Rapporteur.Read.Frames;
using Rapporteur.Text;

namespace Rapporteur.Read.Attribution;

/// <summary>Finds who says what: acts of speech and thought, direct quotations, "according to".</summary>
internal sealed class AttributionPass : IPass
{
    private static readonly Lazy<WordSections> prepositions = new(() => WordSections.Load("statements/attribution.txt"));

    public string Name => "Attribution";

    public Layer Needs => Layer.Clauses | Layer.Actors;

    public Layer Adds => Layer.Speech;

    public void Run(Draft draft)
    {
        var types = new SemanticTypes(draft);
        var finder = new SpeechFinder(draft, types);
        var channels = new ChannelFinder(draft);
        foreach (var predicate in draft.Clauses.Predicates)
        {
            if (finder.Find(predicate) is { } act)
            {
                channels.Resolve(act);
                draft.Speech.Add(act);
            }
        }

        foreach (var act in draft.Speech)
        {
            BorrowVoice(draft, types, act);
        }

        AddPrepositional(draft, types);
        QuoteLinker.Link(draft);
    }

    /// <summary>"... an act, adding that": a clause hung on the wrong word is told by whoever tells what it hangs on.</summary>
    private static void BorrowVoice(Draft draft, SemanticTypes types, SpeechAct act)
    {
        if (act.Entry is not { Pos: Knowledge.Frames.FramePos.Verb } || act.Speakers.Exists(s => IsVoice(draft, types, s)))
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

    /// <summary>"According to the police", not "per month".</summary>
    private static bool IsSource(SemanticTypes types, int token) =>
        types.Is(token, "actor") || types.ClassOf(token) is "media" or "document" or "statement";

    private static void AddPrepositional(Draft draft, SemanticTypes types)
    {
        var tokens = draft.Text.Tokens;
        var tree = draft.Clauses.Tree;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Deprel is not (Deprel.Obl or Deprel.Nmod or Deprel.Advcl) || tokens[i].Head < 0
                || !IsAttributive(Prepositions.Of(draft, tree, i)) || !IsSource(types, i))
            {
                continue;
            }

            var act = new SpeechAct { Cue = i, Act = StatementAct.Asserts };
            act.Speakers.AddRange(tree.Conjuncts(i));
            var (first, last) = tree.Extent(tokens[i].Head);
            var (own, ownLast) = tree.Extent(i);
            act.ContentHeads.Add(tokens[i].Head);
            act.Content.Add((first, Math.Max(first, own)));
            act.Content.Add((ownLast + 1, Math.Max(ownLast, last) + 1));
            draft.Speech.Add(act);
        }
    }

    private static bool IsAttributive(string preposition) =>
        preposition.Length > 0 && (prepositions.Value.Has("preposition", preposition) || prepositions.Value.Has("attribution", preposition));
}
