using Rapporteur.Knowledge;
using Rapporteur.Read.Events;
using Rapporteur.Read.Frames;
using Rapporteur.Text;

namespace Rapporteur.Read.Statements;

/// <summary>Reads subject, mood, polarity and event of a clause.</summary>
internal sealed class ClauseReader(Draft draft, SemanticTypes types, Sides sides)
{
    private static readonly Lazy<WordSections> moods = new(() => WordSections.Load("clauses/necessity.txt"));

    private readonly Token[] tokens = draft.Text.Tokens;
    private readonly Factuality factuality = new(draft);
    private readonly EventFinder events = new(draft);

    public Clause Read(Piece piece, int speaker)
    {
        var subjects = SubjectsOf(piece.Head);
        var direct = events.At(piece.Head);
        return new Clause
        {
            Piece = piece,
            Speaker = speaker,
            Subjects = subjects,
            Event = direct ?? events.Below(piece.Head) ?? events.Within(piece.First, piece.Last),
            TellsEvent = direct is not null || subjects.Exists(s => events.At(s) is not null),
            Own = speaker >= 0 && (subjects.Exists(s => sides.Same(speaker, s) || IsSelf(piece, speaker, s)) || IsFirstPerson(piece.Head)),
            Negated = IsNegated(piece.Head),
            DeniesEvent = HasNegatedEvent(piece),
            Future = HasMood(piece.Head, "future") && !IsQuestion(piece),
            Possible = HasMood(piece.Head, "possible") && !IsQuestion(piece),
            Imperative = piece.Quoted && IsImperative(piece),
            Official = speaker >= 0 && sides.IsOfficial(speaker),
            Media = speaker >= 0 && sides.IsMedia(speaker),
        };
    }

    public List<int> SubjectsOf(int head)
    {
        if (draft.Clauses.VerbAt(head) is { } verb)
        {
            return [.. verb.Arguments.Where(a => a.Source is "subj" or "by").Select(a => a.Token)];
        }

        var subject = draft.Clauses.Tree.Child(head, Deprel.Nsubj);
        if (subject >= 0)
        {
            return [subject];
        }

        var governor = tokens[head].Deprel == Deprel.Appos && tokens[head].Head >= 0 ? tokens[tokens[head].Head].Head : tokens[head].Head;
        if (tokens[head].Deprel is Deprel.Xcomp or Deprel.Obl or Deprel.Appos && draft.Clauses.VerbAt(governor)?.Find("obj") is >= 0 and var named)
        {
            // "Called them cowards": said of the object.
            return [named];
        }

        return types.Is(head, "actor") ? [head] : [];
    }

    private bool IsQuestion(Piece piece) => draft.Text.Form(Math.Min(piece.Last + 1, tokens.Length - 1)) is "?" || draft.Text.Form(piece.Last) is "?";

    private bool IsFirstPerson(int token) =>
        tokens[token].Upos == Upos.Pron && (tokens[token].Morph & (Morph.FirstPerson | Morph.Possessive)) == Morph.FirstPerson;

    /// <summary>"Said that it would": the pronoun of reported speech is the speaker unless the sentence has named its bearer.</summary>
    private bool IsSelf(Piece piece, int speaker, int subject)
    {
        if (piece.Quoted || tokens[subject].Upos != Upos.Pron || (tokens[subject].Morph & Morph.ThirdPerson) == 0 || tokens[speaker].Upos == Upos.Pron)
        {
            return false;
        }

        var bearer = types.EntityAt(subject);
        var sentence = draft.Text.Sentences[draft.Text.SentenceOf(subject)];
        var named = bearer?.Phrases.Exists(p => p.Head >= sentence.First && p.Head < subject && p.Form != Findings.MentionForm.Pronoun) == true;
        return !named && (types.EntityAt(speaker)?.Kind == Findings.ActorKind.Person) == (bearer?.Kind == Findings.ActorKind.Person);
    }

    private bool IsNegated(int head)
    {
        foreach (var child in draft.Clauses.Tree.Children(head))
        {
            if (tokens[child].Deprel is Deprel.Advmod or Deprel.Det or Deprel.Aux && Modality.Of(tokens[child].Lemma) == ModalEffect.Negated)
            {
                return true;
            }
        }

        var subject = draft.Clauses.Tree.Child(head, Deprel.Nsubj) is >= 0 and var active ? active : draft.Clauses.Tree.Child(head, Deprel.NsubjPass);
        return (subject >= 0 && ContentWords.Is(draft.Text, draft.Clauses.Tree.Extent(subject).First, "not"))
            || (draft.Clauses.VerbAt(head)?.Find("obj") is >= 0 and var thing && ContentWords.Is(draft.Text, draft.Clauses.Tree.Extent(thing).First, "not"))
            || (draft.Clauses.At(head) is { } predicate && factuality.Of(predicate, null).Negated);
    }

    private bool HasNegatedEvent(Piece piece)
    {
        for (var i = piece.First; i <= piece.Last && ContentWords.Find(draft.Text, piece.First, piece.Last, "not") >= 0; i++)
        {
            if (draft.Negated.Contains(i) && draft.Clauses.Tree.IsBelow(i, piece.Head))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasMood(int head, string section)
    {
        foreach (var child in draft.Clauses.Tree.Children(head))
        {
            if (tokens[child].Deprel == Deprel.Aux && moods.Value.Has(section, tokens[child].Lemma))
            {
                return true;
            }
        }

        return moods.Value.Has(section, tokens[head].Lemma) && draft.Clauses.Tree.HasChild(head, Deprel.Xcomp);
    }

    /// <summary>A bare verb without a subject opens the words.</summary>
    private bool IsImperative(Piece piece)
    {
        var tree = draft.Clauses.Tree;
        if (tokens[piece.Head].Upos != Upos.Verb || tree.HasChild(piece.Head, Deprel.Nsubj) || tree.HasChild(piece.Head, Deprel.NsubjPass)
            || tree.HasChild(piece.Head, Deprel.Aux))
        {
            return false;
        }

        return (tokens[piece.Head].Morph & Morph.Imperative) != 0
            || ((tokens[piece.Head].Morph & (Morph.Past | Morph.Participle | Morph.Gerund | Morph.ThirdPerson)) == 0
                && draft.Text.Form(piece.Head).Equals(tokens[piece.Head].Lemma, StringComparison.OrdinalIgnoreCase) && piece.Head - piece.First <= 2);
    }
}
