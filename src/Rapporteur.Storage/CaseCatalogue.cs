using Microsoft.Data.Sqlite;
using Rapporteur.Present;
using Rapporteur.Storage.View;

namespace Rapporteur.Storage;

/// <summary>
/// Listings of a case from lines that were worked out once and are kept in a file beside it (<c>CASE-view</c>), so that they come at once however
/// many reports there are. When the case has changed the lines are made anew, by the same function. Where no file can be kept, that is done each time.
/// </summary>
public sealed class CaseCatalogue : IDisposable
{
    private readonly SqliteCase store;
    private readonly Func<CaseView> build;
    private readonly SqliteConnection? lines;
    private CaseView? view;

    /// <param name="store">The case.</param>
    /// <param name="build">Works the whole record out; called where the kept lines do not show the case as it is.</param>
    public CaseCatalogue(SqliteCase store, Func<CaseView> build)
    {
        this.store = store;
        this.build = build;
        lines = ViewConnection.Open(store.Path + "-view");
    }

    /// <summary>Rows of a listing.</summary>
    /// <param name="kind">Which listing.</param>
    /// <param name="filter">What is asked for.</param>
    /// <param name="limit">Most rows, or null for all.</param>
    /// <param name="timeline">Only incidents that stand in the timeline.</param>
    public Page<T> Rows<T>(ListingKind kind, Filter filter, int? limit, bool timeline = false)
        where T : Row
    {
        if (lines is null)
        {
            return InMemory<T>(kind, filter, limit, timeline);
        }

        var name = filter.AsOf is null && filter.Known is null ? "" : $"{filter.AsOf:yyyy-MM-dd}/{filter.Known:yyyy-MM-dd}";
        var signature = store.Signature() + typeof(CaseView).Module.ModuleVersionId.ToString("N");
        if (ViewCuts.Find(lines, name, signature) is not { } cut)
        {
            ViewWriter.Replace(lines, name, signature, Whole().At(filter.AsOf, filter.Known).Catalogue());
            cut = ViewCuts.Find(lines, name, signature)!.Value;
        }

        return new ViewQuery(lines, cut).Run<T>(kind, filter, limit, timeline);
    }

    /// <summary>The whole record, worked out at most once.</summary>
    public CaseView Whole() => view ??= build();

    public void Dispose() => lines?.Dispose();

    private Page<T> InMemory<T>(ListingKind kind, Filter filter, int? limit, bool timeline)
        where T : Row
    {
        var rows = Whole().List(kind, filter, timeline);
        return new Page<T>([.. rows.Take(limit ?? int.MaxValue).Cast<T>()], rows.Count);
    }
}
