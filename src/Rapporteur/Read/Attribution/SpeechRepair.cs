using Rapporteur.Findings;
using Rapporteur.Knowledge;
using Rapporteur.Knowledge.Frames;
using Rapporteur.Read.Clauses;
using Rapporteur.Read.Frames;
using Rapporteur.Text;

namespace Rapporteur.Read.Attribution;

/// <summary>Gives a speech act what the tree hung elsewhere: its clause, its subject, whom it blames; finds speakers that stay hidden.</summary>
internal sealed class SpeechRepair(Draft draft, SemanticTypes types)
{
    /// <summary>So many words may stand between the verb and its clause.</summary>
    private const int MaximumAdjunct = 14;

    private static readonly Lazy<WordSections> hidden = new(() => WordSections.Load("statements/hidden.txt"));

    private static readonly Lazy<WordSections> sources = new(() => WordSections.Load("statements/attribution.txt"));

    private readonly Token[] tokens = draft.Text.Tokens;
    private readonly SyntaxTree tree = draft.Clauses.Tree;

    public void Apply(SpeechAct act)
    {
        if (act.Entry is not { Pos: FramePos.Verb } entry || act.Predicate is not { } predicate)
        {
            return;
        }

        AddClauseOfMedium(act);
        TakeBackSubject(act);
        AddTargetOfObject(act, entry, predicate);
        AddContentOfTarget(act, entry);
        Hide(act, predicate);
    }

    /// <summary>"The accusation that the army had sold them": what is said, hung on the noun as if it told which.</summary>
    public bool IsThatClause(int clause) =>
        sources.Value.Has("complementizer", tokens[tree.Extent(clause).First].Lemma)
        && (tree.HasChild(clause, Deprel.Nsubj) || tree.HasChild(clause, Deprel.NsubjPass)) && tokens[tree.Extent(clause).First].Deprel != Deprel.Nsubj;

    /// <summary>"..., as the commission found".</summary>
    public bool IsAsTold(int cue)
    {
        var mark = tree.Child(cue, Deprel.Mark);
        return mark >= 0 && sources.Value.Has("as told", tokens[mark].Lemma);
    }

    /// <summary>"A man named Omar, who commands them, threatened": the noun that the verb was hung on is its subject.</summary>
    public void TakeNoun(SpeechAct act)
    {
        var noun = tokens[act.Cue].Head;
        if (tokens[noun].Upos is Upos.Noun or Upos.Propn && noun < act.Cue && !tree.HasChild(noun, Deprel.Cop) && types.Is(noun, "actor"))
        {
            act.Speakers.Add(noun);
        }
    }

    /// <summary>"Denied in an interview that ...", "told them last month that ...": the clause hangs on the wrong word.</summary>
    private void AddClauseOfMedium(SpeechAct act)
    {
        if (act.Content.Exists(c => c.End > c.First) || act.Act is StatementAct.Praises or StatementAct.Condemns)
        {
            return;
        }

        var end = draft.Text.Sentences[draft.Text.SentenceOf(act.Cue)].End;
        for (var i = act.Cue + 1; i < Math.Min(end, act.Cue + MaximumAdjunct); i++)
        {
            if (draft.Clauses.VerbAt(i) is not null)
            {
                return;
            }

            if (sources.Value.Has("complementizer", tokens[i].Lemma) && tokens[i].Head is var clause && clause > i && clause < end
                && (tree.HasChild(clause, Deprel.Nsubj) || tree.HasChild(clause, Deprel.NsubjPass)))
            {
                act.ContentHeads.Clear();
                act.ContentHeads.Add(clause);
                act.Content.Add((i, tree.Extent(clause).Last + 1));
                return;
            }
        }
    }

    /// <summary>"That the army said rebels killed": of two subjects of what is said, the one before the cue speaks.</summary>
    private void TakeBackSubject(SpeechAct act)
    {
        if (act.Predicate!.Arguments.Exists(a => a is { Source: "subj", Shared: false }))
        {
            return;
        }

        foreach (var said in act.ContentHeads)
        {
            var subject = tree.Child(said, Deprel.Nsubj);
            if (subject < 0 || subject >= act.Cue || said < act.Cue || !types.Is(subject, "actor") || draft.Clauses.VerbAt(said) is not { } verb
                || !verb.Arguments.Exists(a => a.Source == "subj" && a.Token > act.Cue))
            {
                continue;
            }

            verb.Arguments.RemoveAll(a => a.Token == subject);
            act.Speakers.Clear();
            act.Speakers.Add(subject);
            for (var i = 0; i < act.Content.Count; i++)
            {
                act.Content[i] = (Math.Max(act.Content[i].First, act.Cue + 1), act.Content[i].End);
            }
        }
    }

    /// <summary>"Attribute the attack to the rebels": the rebels hang on the attack.</summary>
    private void AddTargetOfObject(SpeechAct act, FrameEntry entry, Predicate predicate)
    {
        if (act.Act != StatementAct.Accuses || act.Targets.Count > 0 || predicate.Find("obj") is not (>= 0 and var thing))
        {
            return;
        }

        foreach (var child in tree.Children(thing))
        {
            if (tokens[child].Deprel is Deprel.Nmod or Deprel.Obl && entry.TryRole(Prepositions.Of(draft, tree, child), out var role) && role == Role.Target)
            {
                act.Targets.Add(child);
            }
        }
    }

    /// <summary>"Accused the Front of killing": the deed hangs on the accused.</summary>
    private void AddContentOfTarget(SpeechAct act, FrameEntry entry)
    {
        if (act.Act != StatementAct.Accuses || act.ContentHeads.Count > 0)
        {
            return;
        }

        foreach (var child in act.Targets.ToArray().SelectMany(t => Children(t)))
        {
            if (tokens[child].Deprel is Deprel.Acl or Deprel.Advcl or Deprel.Nmod && child > act.Cue && draft.Clauses.At(child) is not null
                && entry.TryRole(Prepositions.Of(draft, tree, child), out var role) && role == Role.Content)
            {
                var (first, last) = tree.Extent(child);
                act.ContentHeads.Add(child);
                act.Content.Add((first, last + 1));
                return;
            }
        }
    }

    private List<int> Children(int token)
    {
        var found = new List<int>();
        foreach (var child in tree.Children(token))
        {
            found.Add(child);
        }

        return found;
    }

    /// <summary>"Is believed to have": somebody's view, and nobody's in particular.</summary>
    private void Hide(SpeechAct act, Predicate predicate)
    {
        var reduced = tokens[act.Cue].Deprel is Deprel.Root or Deprel.Acl && (tokens[act.Cue].Morph & Morph.Participle) != 0
            && predicate.Find("xcomp") is >= 0 and var told && (tokens[told].Morph & Morph.Participle) != 0 && !tree.HasChild(told, Deprel.Mark)
            && !tree.HasChild(act.Cue, Deprel.Aux);
        reduced |= hidden.Value.Has("no infinitive", tokens[act.Cue].Lemma) && !predicate.Has("obj") && !predicate.Has("ccomp")
            && predicate.Find("xcomp") is >= 0 and var infinitive && tree.HasChild(infinitive, Deprel.Mark);
        if (reduced)
        {
            act.Speakers.Clear();
        }

        var passive = reduced || (predicate.Passive && act.Speakers.Count == 0);
        if (passive && hidden.Value.Has("statement", tokens[act.Cue].Lemma))
        {
            act.ContentHeads.RemoveAll(h => act.Act != StatementAct.Accuses && draft.Clauses.At(h) is null or { Pos: FramePos.Noun } && !tree.HasChild(h, Deprel.Cop));
            act.IsHidden = (act.ContentHeads.Count > 0 || act.Targets.Count > 0) && tokens[act.Cue].Deprel is Deprel.Root or Deprel.Conj or Deprel.Parataxis;
        }
    }
}
