using Spectre.Console;
using Spectre.Console.Rendering;

namespace Rapporteur.App.Output;

/// <summary>Where a command writes, and what that place can show.</summary>
internal sealed class Terminal
{
    private const int Narrowest = 40;

    private Canvas? canvas;

    public required TextWriter Out { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Columns of the terminal, or null where the output goes to a file or a pipe and lines may be as long as they like.</summary>
    public int? Width { get; init; }

    public bool Colour { get; init; }

    /// <summary>Whether a moving progress line makes sense on <see cref="Error"/>.</summary>
    public bool ErrorMoves { get; init; }

    /// <summary>The process's own, honouring NO_COLOR and TERM=dumb.</summary>
    public static Terminal Standard()
    {
        var isTerminal = !Console.IsOutputRedirected;
        var isDumb = Environment.GetEnvironmentVariable("TERM") is "dumb";
        return new Terminal
        {
            Out = new StreamWriter(Console.OpenStandardOutput(), bufferSize: 32 * 1024) { AutoFlush = false },
            Error = Console.Error,
            Width = isTerminal ? WindowWidth() : null,
            Colour = isTerminal && !isDumb && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            ErrorMoves = !Console.IsErrorRedirected && !isDumb,
        };
    }

    /// <summary>A line as it stands.</summary>
    public void Line(string text = "") => Out.WriteLine(text);

    /// <summary>Safe text, wrapped to the terminal.</summary>
    public void Text(string text, Tone tone = Tone.Plain, int indent = 0)
    {
        if (Width is null && !Colour)
        {
            Line(new string(' ', indent) + text);
        }
        else
        {
            Write(new Paragraph(text, tone.Style()), indent);
        }
    }

    /// <summary>Safe texts in one line, two blanks apart.</summary>
    public void Texts(params ReadOnlySpan<(string Text, Tone Tone)> texts)
    {
        var line = new Paragraph();
        foreach (var (text, tone) in texts)
        {
            line.Append(text.Length > 0 && line.Length > 0 ? "  " : "").Append(text, tone.Style());
        }

        Write(line);
    }

    /// <summary>A safe text behind its mark, and its further lines below the first.</summary>
    public void Item(string mark, string text)
    {
        var grid = new Grid()
            .AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(0, 0, 1, 0) })
            .AddColumn(new GridColumn { Padding = new Padding(0) });
        Write(grid.AddRow(new Paragraph(mark), new Paragraph(text)));
    }

    public void Write(IRenderable what, int indent = 0)
    {
        canvas ??= new Canvas(Width, Colour);
        foreach (var line in canvas.Lines(indent > 0 ? new Padder(what, new Padding(indent, 0, 0, 0)) : what))
        {
            Line(line);
        }
    }

    private static int WindowWidth()
    {
        try
        {
            return Math.Max(Narrowest, Console.WindowWidth);
        }
        catch (IOException)
        {
            return 80;
        }
    }
}
