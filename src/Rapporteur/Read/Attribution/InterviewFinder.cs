using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Read.Attribution;

/// <summary>A conversation printed as questions and answers: what stands between the questions is said by whoever is interviewed.</summary>
internal sealed class InterviewFinder(Draft draft)
{
    /// <summary>Fewer questions that fill a paragraph are rhetoric.</summary>
    private const int MinimumQuestions = 3;

    /// <summary>A question is short; a paragraph that only ends in one is an answer.</summary>
    private const int MaximumSentences = 3;

    private readonly AnnotatedText text = draft.Text;

    public void Add()
    {
        var paragraphs = Paragraphs();
        var asked = paragraphs.Count(IsQuestion);
        if (asked < MinimumQuestions || asked * 4 < paragraphs.Count)
        {
            return;
        }

        var first = paragraphs.FindIndex(IsQuestion);
        if (Interviewed(text.Sentences[paragraphs[first].First].First) is not (>= 0 and var speaker))
        {
            return;
        }

        var act = new SpeechAct { Cue = speaker, Act = StatementAct.Asserts };
        act.Speakers.Add(speaker);
        for (var i = first + 1; i < paragraphs.Count; i++)
        {
            if (!IsQuestion(paragraphs[i]) && IsQuestion(paragraphs[i - 1]))
            {
                var answer = (text.Sentences[paragraphs[i].First].First, text.Sentences[paragraphs[i].Last].End);
                act.Content.Add(answer);
                act.Quotes.Add(answer);
            }
        }

        if (act.Quotes.Count >= MinimumQuestions && act.Quotes.Count(IsPersonal) * 3 >= act.Quotes.Count)
        {
            draft.Speech.Add(act);
        }
    }

    /// <summary>Who is interviewed says "I" and "we"; a list of questions explained does not.</summary>
    private bool IsPersonal((int First, int End) answer)
    {
        for (var i = answer.First; i < answer.End; i++)
        {
            if ((text.Tokens[i].Morph & Morph.FirstPerson) != 0 && text.Tokens[i].Upos == Upos.Pron)
            {
                return true;
            }
        }

        return false;
    }

    private List<(int First, int Last)> Paragraphs()
    {
        var found = new List<(int First, int Last)>();
        for (var i = 0; i < text.Sentences.Length; i++)
        {
            if (text.Sentences[i].Kind is SentenceKind.Boilerplate or SentenceKind.Headline)
            {
                continue;
            }

            if (found.Count > 0 && text.Sentences[found[^1].First].Paragraph == text.Sentences[i].Paragraph)
            {
                found[^1] = (found[^1].First, i);
            }
            else
            {
                found.Add((i, i));
            }
        }

        return found;
    }

    private bool IsQuestion((int First, int Last) paragraph) =>
        paragraph.Last - paragraph.First < MaximumSentences && text.Form(text.Sentences[paragraph.Last].End - 1) is "?";

    /// <summary>The named person of whom the introduction speaks most.</summary>
    private int Interviewed(int end)
    {
        var best = draft.Entities
            .Where(e => e is { Kind: ActorKind.Person, IsNamed: true })
            .Select(e => (Entity: e, Count: e.Phrases.Count(p => p.Head < end)))
            .Where(e => e.Count > 0)
            .OrderByDescending(e => e.Count).ThenBy(e => e.Entity.Index)
            .FirstOrDefault();
        return best.Entity is { } person ? person.Phrases.First(p => p.Head < end).Head : -1;
    }
}
