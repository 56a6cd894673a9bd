using Rapporteur.App.Output;
using Rapporteur.Casefile;
using Rapporteur.Review;

namespace Rapporteur.App.Judging;

/// <summary>One sitting of an analyst before the queue of questions.</summary>
internal sealed class ReviewSession(Terminal terminal, Desk desk, string analyst, string? kind)
{
    private readonly HashSet<string> skipped = new(StringComparer.Ordinal);
    private readonly Stack<Judgement> made = new();
    private int decided;

    public int Run() => Run(Keys.Standard());

    /// <param name="keys">Where the answers come from.</param>
    public int Run(Keys keys)
    {
        while (Next() is { } question)
        {
            new ReviewPage(terminal).Show(question.Item, question.Left, keys.AreSingle);
            terminal.Out.Flush();
            if (!Answer(question.Item, keys))
            {
                break;
            }
        }

        if (Next() is null)
        {
            terminal.Text("Nothing is left to look at.");
        }

        terminal.Text($"{decided} decided, {skipped.Count} skipped. rapporteur history lists the decisions, rapporteur undo takes one back.");
        return ExitCode.Done;
    }

    /// <summary>Made anew after every decision, since one answer may settle or raise others.</summary>
    private (ReviewItem Item, int Left)? Next()
    {
        var record = desk.Record;
        var counts = record.QuestionCounts();
        var open = record.Questions(kind, 0, skipped.Count + 1).FirstOrDefault(i => !skipped.Contains(i.Key));
        return open is null ? null : (open, (kind is null ? counts.Values.Sum() : counts.GetValueOrDefault(kind)) - skipped.Count);
    }

    /// <summary>Asks until the question is answered; false to leave.</summary>
    private bool Answer(ReviewItem item, Keys keys)
    {
        while (true)
        {
            switch (keys.Next())
            {
                case null or 'q':
                    return false;
                case 's':
                    skipped.Add(item.Key);
                    return true;
                case 'z':
                    if (TakeBack())
                    {
                        return true;
                    }

                    terminal.Text("Nothing was decided in this sitting that could be taken back.", Tone.Warning);
                    break;
                case { } key when item.Answers.FirstOrDefault(a => a.Key == key) is { } answer:
                    Keep(answer);
                    return true;
                default:
                    new ReviewPage(terminal).Help(item);
                    break;
            }

            terminal.Out.Flush();
        }
    }

    private void Keep(ReviewAnswer answer)
    {
        var before = desk.Items;
        if (new JudgementMaker(before).Answer(answer) is { IsGood: true } judgement)
        {
            var kept = desk.Keep(judgement.Value, analyst, null);
            made.Push(kept);
            decided++;
            terminal.Text($"→ {answer.Means}: {Safe.Line(History.What(kept, before))}", Tone.Good);
        }
    }

    private bool TakeBack()
    {
        if (!made.TryPop(out var last))
        {
            return false;
        }

        desk.Keep(Judgement.Draft(JudgementKind.Undo, last.Id), analyst, null);
        decided--;
        terminal.Text("→ taken back", Tone.Good);
        return true;
    }
}
