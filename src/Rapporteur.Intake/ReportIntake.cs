using Rapporteur.Casefile;
using Rapporteur.Intake.Decoding;
using Rapporteur.Intake.Files;
using Rapporteur.Intake.Html;
using Rapporteur.Text;

namespace Rapporteur.Intake;

/// <summary>Bytes or files become reports, or the reason why they cannot.</summary>
public static class ReportIntake
{
    public static Outcome<Taken> FromFile(InputFile file, Given given)
    {
        var bytes = BoundedRead.All(file);
        return bytes.IsGood ? FromBytes(bytes.Value, file.Name, given) : bytes.Problem;
    }

    /// <param name="bytes">A text or a page; they are kept as they are.</param>
    /// <param name="origin">File name or address, for people; a name ending in .html or .htm makes it a page.</param>
    /// <param name="given">What the user says about it.</param>
    public static Outcome<Taken> FromBytes(ReadOnlyMemory<byte> bytes, string origin, Given given)
    {
        if (bytes.IsEmpty)
        {
            return IntakeMessages.Empty.About(origin);
        }

        var decoded = TextDecoder.Decode(bytes.Span, origin);
        if (!decoded.IsGood)
        {
            return decoded.Problem;
        }

        var text = Lines(decoded.Value.Text);
        if (string.IsNullOrWhiteSpace(text))
        {
            return IntakeMessages.Blank.About(origin);
        }

        var isPage = IsPage(origin, text);
        if (isPage && Nesting.IsTooDeep(text))
        {
            return IntakeMessages.TooDeep.About(origin);
        }

        var report = isPage ? PageReader.Read(text, origin) : Report.FromText(text, origin);
        return report is null
            ? IntakeMessages.NoArticle.About(origin)
            : new Taken(With(report, given), bytes, decoded.Value.Notice is { } notice ? [notice] : []);
    }

    /// <summary>Line ends of all systems as one character; the kept bytes stay as they are.</summary>
    private static string Lines(string text) =>
        text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    private static Report With(Report report, Given given) =>
        report with { Publisher = given.Publisher ?? report.Publisher, Published = given.Published ?? report.Published };

    private static bool IsPage(string origin, string text)
    {
        if (InputFile.IsPageName(origin))
        {
            return true;
        }

        var start = text.AsSpan(0, Math.Min(text.Length, 1000)).TrimStart();
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }
}
