using Rapporteur.Present;
using Rapporteur.Storage;

namespace Rapporteur.App.Commands;

/// <summary>Builds what people look at from what a case holds.</summary>
internal static class CaseViews
{
    public static CaseView Of(SqliteCase store) => CaseView.Build(store.Reports(), [.. store.Readings()]);
}
