using Rapporteur.Present;
using Rapporteur.Storage;

namespace Rapporteur.App.Commands;

/// <summary>Builds what people look at from what a case holds.</summary>
internal static class CaseViews
{
    /// <summary>Disputes, each with a line that says what it is about: the incident or actor.</summary>
    public static IReadOnlyList<DisputeView> Disputes(CaseView view, Filter filter) =>
        [.. view.Disputes(filter).Select(d => view.Describe(d.Subject) is { } subject ? d with { About = $"{d.About}: {subject.Title}" } : d)];

    public static CaseView Of(SqliteCase store) => CaseView.Build(store.Reports(), [.. store.Readings()]);
}
