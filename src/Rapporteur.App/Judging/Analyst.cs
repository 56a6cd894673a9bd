using Rapporteur.Casefile;
using Rapporteur.Review;

namespace Rapporteur.App.Judging;

/// <summary>Who signs: what the command line says, else what the environment says, else the user's own configuration. Nobody is guessed.</summary>
internal static class Analyst
{
    public const string Variable = "RAPPORTEUR_ANALYST";
    private const string Key = "analyst";

    /// <summary>The user's configuration: lines of <c>key = value</c>, <c>#</c> for comments.</summary>
    private static string ConfigPath => Path.Combine(
        Environment.GetEnvironmentVariable("XDG_CONFIG_HOME") is { Length: > 0 } home ? home : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".config"),
        "rapporteur", "config");

    public static Outcome<string> Of(string? given) =>
        (Name(given) ?? Name(Environment.GetEnvironmentVariable(Variable)) ?? Name(Configured())) is { } name
            ? name
            : ReviewMessages.Unsigned.About();

    private static string? Name(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static string? Configured()
    {
        try
        {
            return File.ReadLines(ConfigPath).Select(l => l.Split('=', 2)).FirstOrDefault(p => p.Length == 2 && p[0].Trim() == Key)?[1];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
