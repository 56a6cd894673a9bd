using System.Text.RegularExpressions;
using Rapporteur.Assist;
using Rapporteur.Casefile;
using Rapporteur.Intake;
using Rapporteur.Intake.Registers;
using Rapporteur.Link;
using Rapporteur.Review;
using Rapporteur.Storage;

namespace Rapporteur.App.Tests;

public partial class ErrorsDocumentTests
{
    private static readonly ProblemKind[] All = [.. IntakeMessages.All, .. StorageMessages.All, .. AppMessages.All, .. AssistMessages.All, .. NamePairTable.Problems, .. RegisterMessages.All, .. ReviewMessages.All];

    [Fact]
    public void ErrorsDocument_ListsEveryCodeWithItsAdvice()
    {
        var rows = Row().Matches(Repository.Read("docs/errors.md")).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value.Trim());
        var scripts = Code().Matches(Repository.Read("rapporteur") + Repository.Read("test")).Select(m => m.Value).Distinct();
        Assert.Equal(All.Select(m => m.Code).Concat(scripts).Order(), rows.Keys.Order());
        Assert.All(All, m => Assert.Equal(m.Advice.Replace("|", "\\|", StringComparison.Ordinal), rows[m.Code]));
    }

    [GeneratedRegex(@"RAP-\d+")]
    private static partial Regex Code();

    [GeneratedRegex(@"^\| (RAP-\d+) \|[^\n]*\| ([^\n]*) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
