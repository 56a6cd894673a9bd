using System.CommandLine;
using Rapporteur.Casefile;
using Rapporteur.Storage;

namespace Rapporteur.App.Commands;

/// <summary>Which case file a command works on.</summary>
internal static class CaseOption
{
    public const string Variable = "RAPPORTEUR_CASE";

    private const string Default = "rapporteur.case";

    public static Option<string?> Instance { get; } = new("--case")
    {
        Description = $"Case file; else what {Variable} names, else ./{Default}",
        HelpName = "FILE",
        Recursive = true,
    };

    public static string PathIn(ParseResult parsed) => Given(parsed) ?? Default;

    /// <summary>The file that the user named, or null.</summary>
    public static string? Given(ParseResult parsed) =>
        parsed.GetValue(Instance) ?? (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : null);

    public static Outcome<SqliteCase> Open(ParseResult parsed) => SqliteCase.OpenExisting(PathIn(parsed));
}
