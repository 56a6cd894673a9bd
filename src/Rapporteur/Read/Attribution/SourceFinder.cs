using Rapporteur.Findings;
using Rapporteur.Knowledge;
using Rapporteur.Read.Clauses;
using Rapporteur.Read.Frames;
using Rapporteur.Text;

namespace Rapporteur.Read.Attribution;

/// <summary>Finds sources that no verb of speech names: "according to", "citing", "X: ..." in a headline.</summary>
internal sealed class SourceFinder(Draft draft, SemanticTypes types)
{
    /// <summary>A speaker before a colon is short.</summary>
    private const int MaximumSpeaker = 5;

    private static readonly Lazy<WordSections> prepositions = new(() => WordSections.Load("statements/attribution.txt"));

    private readonly Token[] tokens = draft.Text.Tokens;
    private readonly SyntaxTree tree = draft.Clauses.Tree;

    /// <summary>"..., citing police": hangs on the report and names whom it rests on.</summary>
    public static bool IsCiting(Draft draft, Predicate predicate) =>
        draft.Text.Tokens[predicate.Token].Deprel == Deprel.Advcl && prepositions.Value.Has("citing", draft.Text.Tokens[predicate.Token].Lemma);

    public void Add()
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Deprel is Deprel.Obl or Deprel.Nmod or Deprel.Advcl && tokens[i].Head >= 0
                && Prepositions.Of(draft, tree, i) is { Length: > 0 } preposition && IsAttributive(preposition) && IsSource(i, preposition))
            {
                AddPrepositional(i);
            }
            else if (IsAccount(i) && Teller(i) is >= 0 and var teller)
            {
                AddAccount(i, teller);
            }
        }

        foreach (var predicate in draft.Clauses.Predicates.Where(p => IsCiting(draft, p)))
        {
            AddCited(predicate);
        }

        foreach (var sentence in draft.Text.Sentences.Where(s => s.Kind is SentenceKind.Headline or SentenceKind.Body))
        {
            AddHeadline(sentence);
        }
    }

    /// <summary>"By the ministry's count", "in the bishop's view".</summary>
    private bool IsAccount(int token) =>
        tokens[token].Upos == Upos.Noun && prepositions.Value.Has("account", tokens[token].Lemma)
        && Prepositions.Of(draft, tree, token) is { } preposition && prepositions.Value.Has("by account", preposition);

    private int Teller(int account)
    {
        foreach (var child in tree.Children(account))
        {
            if (tokens[child].Deprel is Deprel.NmodPoss or Deprel.Nmod && IsSource(child, ""))
            {
                return child;
            }
        }

        return -1;
    }

    private void AddAccount(int account, int teller)
    {
        var sentence = draft.Text.Sentences[draft.Text.SentenceOf(account)];
        var (own, ownLast) = (draft.PhraseHeadedBy(account)?.First ?? account, Math.Max(account, draft.PhraseHeadedBy(teller)?.End - 1 ?? teller));
        var act = new SpeechAct { Cue = account, Act = StatementAct.Asserts };
        act.Speakers.Add(teller);
        act.Content.Add((sentence.First, Math.Max(sentence.First, own - 1)));
        act.Content.Add((ownLast + 1, sentence.End));
        act.Content.RemoveAll(c => c.End - c.First < 2);
        foreach (var (first, end) in act.Content.Take(1))
        {
            if (Stretch.Top(draft, first, end) is >= 0 and var head)
            {
                act.ContentHeads.Add(head);
            }
        }

        draft.Speech.Add(act);
    }

    private void AddPrepositional(int source)
    {
        var act = new SpeechAct { Cue = source, Act = StatementAct.Asserts };
        act.Speakers.AddRange(tree.Conjuncts(source));
        var (first, last) = tree.Extent(tokens[source].Head);
        var (own, ownLast) = tree.Extent(source);
        act.ContentHeads.Add(tokens[source].Head);
        act.Content.Add((first, Math.Max(first, own)));
        act.Content.Add((ownLast + 1, Math.Max(ownLast, last) + 1));
        draft.Speech.Add(act);
    }

    private void AddCited(Predicate predicate)
    {
        if (predicate.Find("obj") is >= 0 and var source && IsSource(source, "")
            && draft.Speech.Find(a => a.Cue == tokens[predicate.Token].Head && a.Content.Count > 0) is { } outer)
        {
            var act = new SpeechAct { Cue = predicate.Token, Act = StatementAct.Asserts, IsView = true };
            act.Speakers.Add(source);
            act.Content.AddRange(outer.Content);
            act.ContentHeads.AddRange(outer.ContentHeads);
            draft.Speech.Add(act);
        }
    }

    /// <summary>"Army: rebels killed two", "Rebels killed two: army".</summary>
    private void AddHeadline(Sentence sentence)
    {
        for (var i = sentence.First + 1; i < sentence.End - 1; i++)
        {
            if (draft.Text.Form(i) is not ":")
            {
                continue;
            }

            if (i - sentence.First <= MaximumSpeaker && SpeakerIn(sentence.First, i) is >= 0 and var before)
            {
                AddTold(before, i + 1, sentence.End);
            }
            else if (sentence.Kind == SentenceKind.Headline && sentence.End - i - 1 <= MaximumSpeaker && SpeakerIn(i + 1, sentence.End) is >= 0 and var behind)
            {
                AddTold(behind, sentence.First, i);
            }
        }
    }

    private int SpeakerIn(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (draft.PhraseHeadedBy(i) is { } phrase && phrase.First <= first + 1 && phrase.End == end && types.Is(i, "actor"))
            {
                return i;
            }
        }

        return -1;
    }

    private void AddTold(int speaker, int first, int end)
    {
        var act = new SpeechAct { Cue = speaker, Act = StatementAct.Asserts };
        act.Speakers.Add(speaker);
        act.Content.Add((first, end));
        if (Stretch.Top(draft, first, end) is >= 0 and var head)
        {
            act.ContentHeads.Add(head);
        }

        if (act.ContentHeads.Count > 0)
        {
            draft.Speech.Add(act);
        }
    }

    /// <summary>"According to the police", not "per month".</summary>
    private bool IsSource(int token, string preposition) =>
        types.Is(token, "actor") || types.ClassOf(token) is "media" or "document" or "statement"
        || (tokens[token].Upos == Upos.Propn && prepositions.Value.Has("phrase", preposition) && preposition.Contains(' ', StringComparison.Ordinal));

    private bool IsAttributive(string preposition) =>
        prepositions.Value.Has("preposition", preposition) || prepositions.Value.Has("attribution", preposition);
}
