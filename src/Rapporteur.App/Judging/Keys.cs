namespace Rapporteur.App.Judging;

/// <summary>Where the answers come from: single keys on a terminal, else the first sign of each line.</summary>
internal sealed class Keys(TextReader? lines)
{
    /// <summary>The keyboard, or standard input where it is piped.</summary>
    public static Keys Standard() => new(Console.IsInputRedirected ? Console.In : null);

    /// <summary>Whether answers come without the Return key.</summary>
    public bool AreSingle => lines is null;

    /// <summary>The next key in lower case; null at the end of the input.</summary>
    public char? Next()
    {
        if (lines is null)
        {
            var key = Console.ReadKey(intercept: true);
            return key.Key == ConsoleKey.Escape ? 'q' : char.ToLowerInvariant(key.KeyChar);
        }

        while (lines.ReadLine() is { } line)
        {
            if (line.Trim() is [var first, ..])
            {
                return char.ToLowerInvariant(first);
            }
        }

        return null;
    }
}
