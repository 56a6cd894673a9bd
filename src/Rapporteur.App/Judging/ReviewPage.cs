using Rapporteur.App.Output;
using Rapporteur.Review;
using Spectre.Console;

namespace Rapporteur.App.Judging;

/// <summary>Shows one question: the sides beside each other where there is room, else below each other; reasons; the keys.</summary>
internal sealed class ReviewPage(Terminal terminal)
{
    private const int SideBySide = 100;
    private const int Gap = 4;

    /// <param name="item">The question.</param>
    /// <param name="left">How many questions are left, this one among them.</param>
    /// <param name="single">Whether answers come without the Return key.</param>
    public void Show(ReviewItem item, int left, bool single)
    {
        terminal.Line();
        terminal.Text($"{item.Kind} · {left} to look at · weight {item.Weight.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture)}", Tone.Faint);
        terminal.Text(Safe.Line(item.Question), Tone.Strong);
        terminal.Line();
        if (item.Sides.Count == 2 && terminal.Width >= SideBySide)
        {
            Beside(item.Sides[0], item.Sides[1], terminal.Width.Value);
        }
        else
        {
            Below(item);
        }

        foreach (var reason in item.Reasons)
        {
            terminal.Text(Safe.Line(reason), Tone.Faint, 2);
        }

        terminal.Line();
        terminal.Text(string.Join("  ", item.Answers.Select(a => $"[{a.Key}] {a.Means}")) + "  [s] skip  [z] undo  [q] quit  [?] help" + (single ? "" : "  (then Return)"), Tone.Date);
    }

    public void Help(ReviewItem item)
    {
        foreach (var answer in item.Answers)
        {
            terminal.Text($"{answer.Key}  {answer.Means}", Tone.Plain, 2);
        }

        terminal.Text("s  skip: ask again in another sitting", Tone.Plain, 2);
        terminal.Text("z  undo: take the last decision of this sitting back", Tone.Plain, 2);
        terminal.Text("q  quit; what was decided is kept", Tone.Plain, 2);
    }

    private void Beside(ReviewSide left, ReviewSide right, int width)
    {
        var half = (width - Gap) / 2;
        var grid = new Grid()
            .AddColumn(new GridColumn { Width = half, Padding = new Padding(0, 0, Gap, 0) })
            .AddColumn(new GridColumn { Width = half, Padding = new Padding(0) });
        foreach (var (a, b, tone) in Lines(left, right))
        {
            grid.AddRow(new Paragraph(Safe.Line(a), tone.Style()), new Paragraph(Safe.Line(b), tone.Style()));
        }

        terminal.Write(grid);
        terminal.Line();
    }

    private static IEnumerable<(string Left, string Right, Tone Tone)> Lines(ReviewSide a, ReviewSide b) =>
        new[] { (a.Title, b.Title, Tone.Strong) }.Concat(Both(a.Facts, b.Facts, Tone.Plain)).Concat(Both(a.Quotes, b.Quotes, Tone.Faint));

    private static IEnumerable<(string, string, Tone)> Both(IReadOnlyList<string> a, IReadOnlyList<string> b, Tone tone) =>
        Enumerable.Range(0, Math.Max(a.Count, b.Count)).Select(i => (i < a.Count ? a[i] : "", i < b.Count ? b[i] : "", tone));

    private void Below(ReviewItem item)
    {
        for (var i = 0; i < item.Sides.Count; i++)
        {
            var side = item.Sides[i];
            terminal.Text((item.Kind == "dispute" ? $"{i + 1}. " : "") + Safe.Line(side.Title), item.Sides.Count > 1 ? Tone.Strong : Tone.Faint);
            foreach (var fact in side.Facts)
            {
                terminal.Text(Safe.Line(fact), Tone.Plain, 2);
            }

            foreach (var quote in side.Quotes)
            {
                terminal.Text(Safe.Line(quote), Tone.Faint, 4);
            }

            terminal.Line();
        }
    }
}
