using Microsoft.Data.Sqlite;
using Rapporteur.Present;
using Rapporteur.Storage.View;

namespace Rapporteur.Storage;

/// <summary>
/// The record of a case from lines and details that were worked out once and are kept in a file beside it (<c>CASE-view</c>), so that listings and
/// single things come at once however many reports there are. When the case has changed they are made anew, by the same function. Where no
/// file can be kept, that is done each time.
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

    /// <summary>The record as of a day of publication and one of intake; either may be null.</summary>
    public IRecordReader At(DateOnly? asOf, DateOnly? known)
    {
        if (lines is null)
        {
            return new BuiltRecord(Whole().At(asOf, known));
        }

        var name = asOf is null && known is null ? "" : $"{asOf:yyyy-MM-dd}/{known:yyyy-MM-dd}";
        var signature = store.Signature() + typeof(CaseView).Module.ModuleVersionId.ToString("N");
        if (ViewCuts.Find(lines, name, signature) is not { } cut)
        {
            ViewWriter.Replace(lines, name, signature, Whole().At(asOf, known));
            cut = ViewCuts.Find(lines, name, signature)!.Value;
        }

        return new KeptRecord(lines, cut, store, known);
    }

    /// <summary>Rows of a listing.</summary>
    /// <param name="kind">Which listing.</param>
    /// <param name="filter">What is asked for.</param>
    /// <param name="limit">Most rows, or null for all.</param>
    /// <param name="timeline">Only incidents that stand in the timeline.</param>
    public Page<T> Rows<T>(ListingKind kind, Filter filter, int? limit, bool timeline = false)
        where T : Row =>
        At(filter.AsOf, filter.Known).Rows<T>(new RowQuery(kind) { Filter = filter, Limit = limit, IsTimeline = timeline });

    /// <summary>The whole record, worked out at most once.</summary>
    public CaseView Whole() => view ??= build();

    public void Dispose() => lines?.Dispose();
}
