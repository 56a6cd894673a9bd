using Rapporteur.Findings;
using Rapporteur.Knowledge.Classes;
using Rapporteur.Text;

namespace Rapporteur.Read.Phrases;

/// <summary>Makes the phrase that a token heads.</summary>
internal sealed class PhraseMaker
{
    private readonly AnnotatedText text;
    private readonly Token[] tokens;
    private readonly WordTree tree;
    private readonly PhraseHeads heads;
    private readonly PhraseRange range;
    private readonly PhraseName name;
    private readonly PhraseClass sort;
    private readonly PhraseNumber number;

    public PhraseMaker(AnnotatedText text, bool[] isDate)
    {
        this.text = text;
        tokens = text.Tokens;
        tree = new WordTree(tokens);
        var names = new NameSpans(tokens);
        heads = new PhraseHeads(text, tree, names);
        range = new PhraseRange(text, tree, names, isDate);
        name = new PhraseName(text, names);
        sort = new PhraseClass(text);
        number = new PhraseNumber(text, tree);
    }

    /// <summary>The phrase, or null when the token heads none.</summary>
    public NounPhrase? Make(int head)
    {
        if (!heads.IsHead(head))
        {
            return null;
        }

        var (first, end) = tokens[head].Upos == Upos.Adj && tokens[head].Deprel == Deprel.Amod ? (head, head + 1) : range.Of(head);
        var content = number.ContentOf(head);
        var core = name.Of(content, content == head ? first : content, content == head ? end : content + 1);
        var words = number.WordsOf(head, content, first);
        var plural = IsPlural(head, content, words);
        return new NounPhrase
        {
            Head = head, First = first, End = end, Span = text.SpanOf(first, end - 1), Content = content,
            CoreFirst = core.First, CoreEnd = core.End, Entity = tokens[content].Entity, Number = words, Plural = plural,
            Definite = core.End > core.First || IsDefinite(content), Form = FormOf(content, core),
            Class = sort.Of(content, plural, core),
        };
    }

    private MentionForm FormOf(int content, (int First, int End) core)
    {
        if (core.End <= core.First)
        {
            return tokens[content].Upos == Upos.Pron ? MentionForm.Pronoun : MentionForm.Description;
        }

        return core.End - core.First == 1 && IsAcronym(core.First) ? MentionForm.Acronym : MentionForm.Name;
    }

    private bool IsAcronym(int token)
    {
        var capitals = 0;
        foreach (var letter in text.Form(token))
        {
            if (char.IsLower(letter))
            {
                return false;
            }

            capitals += char.IsUpper(letter) ? 1 : 0;
        }

        return capitals is >= 2 and <= 8 && !InCapitals(token);
    }

    // In a line all of capitals a word of capitals is no acronym.
    private bool InCapitals(int token)
    {
        var sentence = text.Sentences[text.SentenceOf(token)];
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (text.Form(i).IndexOfAnyInRange('a', 'z') >= 0)
            {
                return false;
            }
        }

        return sentence.Count > 3;
    }

    private bool IsPlural(int head, int content, string? words)
    {
        if (CueWords.Shared.PronounOf(text.Form(content)) is { } pronoun)
        {
            return pronoun.Number == 'p';
        }

        return (tokens[content].Morph & Morph.Plural) != 0 && tokens[content].Upos != Upos.Num
            || words is not null && !PhraseNumber.IsOne(words) && tokens[head].Upos != Upos.Propn && head != content;
    }

    private bool IsDefinite(int content)
    {
        foreach (var dependent in tree.Of(content))
        {
            if (tokens[dependent].Deprel == Deprel.NmodPoss
                || tokens[dependent].Deprel == Deprel.Det && CueWords.Shared.Has("definite", text.Form(dependent)))
            {
                return true;
            }
        }

        return tokens[content].Upos == Upos.Pron;
    }
}
