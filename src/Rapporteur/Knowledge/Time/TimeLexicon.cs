using Rapporteur.Findings;

namespace Rapporteur.Knowledge.Time;

/// <summary>The words of time, looked up without regard to case.</summary>
internal sealed class TimeLexicon
{
    private const int LongestWord = 18;

    private static readonly Lazy<TimeLexicon> Loaded = new(() => new TimeLexicon());

    private readonly Dictionary<string, TimeWord> words = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, TimeWord>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly bool[] shapes = new bool[32 * (LongestWord + 1)];
    private readonly List<(string Phrase, int Month, int Day)> holidays = [];
    private readonly ((int Month, int Day) First, (int Month, int Day) Last)[] seasons =
        new ((int, int), (int, int))[5];

    private TimeLexicon()
    {
        lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var path in (string[])["time/calendar.txt", "time/numbers.txt", "time/words.txt", "time/names.txt"])
        {
            foreach (var (section, line) in DataFile.Sections(path))
            {
                AddLine(section, line);
            }
        }

        foreach (var (_, line) in DataFile.Sections("time/spans.txt"))
        {
            var (name, value) = Split(line);
            var ends = value.Split("..");
            seasons[words[name].Value(TimeRole.Season)] = (MonthDay(ends[0]), MonthDay(ends[1]));
        }

        foreach (var line in DataFile.Lines("time/holidays.txt"))
        {
            var (phrase, value) = Split(line);
            var (month, day) = MonthDay(value);
            holidays.Add((phrase, month, day));
            Word(phrase.Split(' ')[0].Split('\'', '’')[0]).Add(TimeRole.Holiday, 1, 1);
        }
    }

    public static TimeLexicon Instance => Loaded.Value;

    /// <summary>The word with this form, or null. One final full stop is overlooked.</summary>
    public TimeWord? Find(ReadOnlySpan<char> form)
    {
        if (form.Length is 0 or > LongestWord || !shapes[Shape(form[0], form.Length)])
        {
            return null;
        }

        return lookup.TryGetValue(form, out var word) || (form.Length > 2 && form[^1] == '.' && lookup.TryGetValue(form[..^1], out word))
            ? word
            : null;
    }

    /// <summary>First and last day that a season (1 spring to 4 winter) may have, as month and day.</summary>
    public ((int Month, int Day) First, (int Month, int Day) Last) Season(int number) => seasons[number];

    /// <summary>The longest feast whose name the text starts with; month 0 where its day moves.</summary>
    public (int Length, int Month, int Day) HolidayAt(ReadOnlySpan<char> text)
    {
        var best = (Length: 0, Month: 0, Day: 0);
        foreach (var (phrase, month, day) in holidays)
        {
            if (phrase.Length > best.Length && text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)
                && (text.Length == phrase.Length || !char.IsLetterOrDigit(text[phrase.Length])))
            {
                best = (phrase.Length, month, day);
            }
        }

        return best;
    }

    private void AddLine(string section, string line)
    {
        if (!Wire.TryParse<TimeRole>(section, out var role))
        {
            throw new InvalidOperationException($"data/time has no role [{section}]");
        }

        var (names, value) = Split(line);
        var ends = value.Split("..");
        foreach (var name in names.Split(',', StringSplitOptions.TrimEntries))
        {
            Word(name).Add(role, int.Parse(ends[0]), int.Parse(ends[^1]));
        }
    }

    // First letter and length turn most words away at no cost.
    private static int Shape(char first, int length) => ((first & 31) * (LongestWord + 1)) + length;

    private TimeWord Word(string name)
    {
        shapes[Shape(name[0], name.Length)] = true;
        shapes[Shape(name[0], name.Length + 1)] = true;
        if (!words.TryGetValue(name, out var word))
        {
            words[name] = word = new TimeWord();
        }

        return word;
    }

    private static (string Left, string Right) Split(string line)
    {
        var at = line.LastIndexOf('=');
        return at < 0 ? (line.Trim(), "1") : (line[..at].Trim(), line[(at + 1)..].Trim());
    }

    private static (int Month, int Day) MonthDay(string text)
    {
        var parts = text.Split('-');
        return (int.Parse(parts[0]), int.Parse(parts[1]));
    }
}
