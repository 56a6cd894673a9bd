namespace Rapporteur.App.Output;

/// <summary>Where a command writes, and what that place can show.</summary>
internal sealed class Terminal
{
    private const int Narrowest = 40;

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

    public string Paint(string text, Tone tone) => Colour && tone != Tone.Plain && text.Length > 0 ? $"\u001b[{(int)tone}m{text}\u001b[0m" : text;

    public void Line(string text = "") => Out.WriteLine(text);

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
