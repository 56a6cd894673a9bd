using Rapporteur.Knowledge.Names;
using Rapporteur.Text;

namespace Rapporteur.Read.Names;

/// <summary>Finds the names in a text that has tokens and sentences. Immutable; working memory belongs to the thread.</summary>
internal sealed class NameRecognizer(NerModel model, NameLexicon lexicon)
{
    [ThreadStatic]
    private static NameScratch? memory;

    /// <summary>Fills <see cref="Token.Entity"/> and <see cref="Token.EntityStart"/> of all tokens.</summary>
    public void Run(AnnotatedText text)
    {
        var scratch = memory ??= new NameScratch();
        scratch.Prepare(text, model, lexicon);
        foreach (var sentence in text.Sentences)
        {
            Label(scratch, sentence);
        }

        scratch.Memory.Collect(scratch, text.Tokens.Length);
        for (var s = 0; s < text.Sentences.Length && !scratch.Memory.IsEmpty; s++)
        {
            Recall(scratch, text.Sentences[s]);
        }

        Write(scratch, text.Tokens);
    }

    private void Label(NameScratch scratch, Sentence sentence)
    {
        var i = sentence.First;
        while (i < sentence.End)
        {
            if (!scratch.Traits[i].Candidate)
            {
                scratch.Labels[i++] = NameLabel.Outside;
                continue;
            }

            var first = i;
            for (; i < sentence.End && scratch.Traits[i].Candidate; i++)
            {
                model.Score(scratch.Features(sentence, i), scratch.Scores.AsSpan(i * NerModel.Width, NerModel.Width));
            }

            NameDecoder.Decode(scratch, model.Pairs, first, i);
        }
    }

    /// <summary>The second look: forms that the report uses as names elsewhere get their due, and their stretch is decided anew.</summary>
    private void Recall(NameScratch scratch, Sentence sentence)
    {
        var changed = false;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (!StartsForm(scratch, sentence, i))
            {
                continue;
            }

            var length = scratch.Memory.Match(scratch.Traits.AsSpan(i, sentence.End - i), out var kind);
            if (length > 0 && EndsForm(scratch, sentence, i + length - 1) && Differs(scratch, i, length, kind))
            {
                Draw(scratch, i, length, kind);
                changed = true;
            }

            i += Math.Max(length - 1, 0);
        }

        if (changed)
        {
            Decide(scratch, sentence);
        }
    }

    /// <summary>Whether a name could start here: at the start of a run of capitals, or behind a title in it.</summary>
    private static bool StartsForm(NameScratch scratch, Sentence sentence, int i)
    {
        ref readonly var t = ref scratch.Traits[i];
        return t.Candidate && t.Run >= 0 && (scratch.Runs[t.Run].First == i
            || (i > sentence.First && ((scratch.Traits[i - 1].Flags & (NameFlags.Title | NameFlags.TitlePart | NameFlags.Demonym)) != 0
                || scratch.Traits[i - 1].CaseClass == 1)));
    }

    private static bool EndsForm(NameScratch scratch, Sentence sentence, int i) =>
        i + 1 == sentence.End || scratch.Traits[i + 1].Run != scratch.Traits[i].Run
        || scratch.Traits[i + 1].CaseClass == 1 || scratch.Traits[i + 1].Shape == Shape.Hyphen;

    private static bool Differs(NameScratch scratch, int first, int length, EntityTag kind)
    {
        for (var i = 0; i < length; i++)
        {
            if (scratch.Labels[first + i] != NameLabel.Of(kind, i, length))
            {
                return true;
            }
        }

        return false;
    }

    private void Draw(NameScratch scratch, int first, int length, EntityTag kind)
    {
        for (var i = 0; i < length; i++)
        {
            ref var score = ref scratch.Scores[((first + i) * NerModel.Width) + NameLabel.Of(kind, i, length)];
            score = (short)Math.Min(short.MaxValue, score + (NameMemory.Weight * model.Scale));
        }
    }

    private void Decide(NameScratch scratch, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var first = i;
            while (i < sentence.End && scratch.Traits[i].Candidate)
            {
                i++;
            }

            if (i > first)
            {
                NameDecoder.Decode(scratch, model.Pairs, first, i);
            }
        }
    }

    /// <summary>Whether the token alone was taken for a name though it only names a people or describes by one.</summary>
    private static bool IsPeople(NameScratch scratch, int i) =>
        scratch.Labels[i] is >= NameLabel.Unit and < NameLabel.Outside
        && (scratch.Traits[i].Flags & (NameFlags.Demonym | NameFlags.Country | NameFlags.Place | NameFlags.Given | NameFlags.Family))
            == NameFlags.Demonym;

    private static void Write(NameScratch scratch, Token[] tokens)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            var label = IsPeople(scratch, i) ? NameLabel.Outside : scratch.Labels[i];
            tokens[i].Entity = NameLabel.Kind(label);
            tokens[i].EntityStart = NameLabel.Opens(label);
        }
    }
}
