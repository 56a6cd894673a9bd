using Rapporteur.Present;
using Rapporteur.Storage;

namespace Rapporteur.App.Workbench;

/// <summary>How the workbench is to run.</summary>
/// <param name="CasePath">The case file; made where there is none.</param>
internal sealed record WorkbenchOptions(string CasePath)
{
    /// <summary>On the loopback address; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>Who signs judgements where the page is not told; null where nobody is named.</summary>
    public string? Analyst { get; init; }

    /// <summary>Works the record of a case out; the usual way where it is null.</summary>
    public Func<SqliteCase, CaseView>? Build { get; init; }

    /// <summary>How long a page waits for a record that is being worked out; by the size of the case where it is null.</summary>
    public TimeSpan? Patience { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
