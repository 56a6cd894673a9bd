using Rapporteur.Text;

namespace Rapporteur.Read.Layout;

/// <summary>Tells headline, captions, bullets and boilerplate from the body, and who wrote and published the report where it says so.</summary>
internal sealed class LayoutPass : IPass
{
    public string Name => "layout";

    public Layer Needs => Layer.Sentences;

    public Layer Adds => Layer.Layout;

    public void Run(Draft draft)
    {
        var units = LineUnit.Of(draft.Text);
        var text = draft.Text.Text;
        for (var i = 0; i < units.Count; i++)
        {
            units[i].Kind = ByItself(draft, units[i], i);
        }

        var outlet = Masthead.Mark(text, units);
        draft.Publisher ??= outlet;
        Captions.Mark(text, units);
        Headlines.Mark(draft, units);
        Imprint.Read(draft, units);
        Write(draft.Text.Sentences, units);
    }

    private static SentenceKind ByItself(Draft draft, LineUnit unit, int index)
    {
        var line = unit.Span.In(draft.Text.Text).Trim();
        if (LineShapes.IsBullet(line))
        {
            return SentenceKind.Bullet;
        }

        unit.IsDate = LineShapes.IsDate(line);
        unit.IsByline = index < 8 && LineShapes.IsByline(line);
        unit.IsCredit = LineShapes.IsCredit(line);
        return unit.IsDate || unit.IsByline || unit.IsCredit || LineShapes.IsBoilerplate(line) ? SentenceKind.Boilerplate : SentenceKind.Body;
    }

    private static void Write(Sentence[] sentences, List<LineUnit> units)
    {
        foreach (var unit in units)
        {
            for (var i = unit.First; i < unit.End; i++)
            {
                sentences[i] = sentences[i] with { Kind = unit.Kind };
            }
        }
    }
}
