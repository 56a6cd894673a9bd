using Microsoft.Data.Sqlite;
using Rapporteur.Present;
using Rapporteur.Review;
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
    private (string Signature, CaseView View)? held;

    /// <param name="store">The case.</param>
    /// <param name="build">Works the whole record out; called where the kept lines do not show the case as it is.</param>
    public CaseCatalogue(SqliteCase store, Func<CaseView> build)
    {
        this.store = store;
        this.build = build;
        lines = ViewConnection.Open(store.Path + "-view");
    }

    /// <summary>The record as of a day of publication and one of intake; either may be null.</summary>
    public ICaseRecord At(DateOnly? asOf, DateOnly? known)
    {
        if (lines is null)
        {
            return new ViewedRecord(Whole().At(asOf, known));
        }

        var (name, signature) = (Name(asOf, known), store.Signature() + Program);
        if (ViewCuts.Find(lines, name, signature) is not { } cut)
        {
            ViewWriter.Replace(lines, name, signature, Whole().At(asOf, known));
            cut = ViewCuts.Find(lines, name, signature)!.Value;
        }

        return new KeptRecord(lines, cut, store, known);
    }

    /// <summary>
    /// What is kept of such a cut, without working anything out: of the case as it is, or else as it was before its last changes; null where
    /// nothing is. The state is another number for every other record.
    /// </summary>
    public (ICaseRecord Record, bool IsPresent, long State)? Kept(DateOnly? asOf, DateOnly? known)
    {
        if (lines is null)
        {
            return null;
        }

        var name = Name(asOf, known);
        lock (lines)
        {
            var present = ViewCuts.Find(lines, name, store.Signature() + Program);
            return (present ?? ViewCuts.Last(lines, name, Program)) is { } cut ? (new KeptRecord(lines, cut, store, known), present is not null, cut) : null;
        }
    }

    /// <summary>Whether a file of lines can be kept.</summary>
    public bool CanKeep => lines is not null;

    /// <summary>What a record depends on beside the case.</summary>
    private static string Program { get; } = typeof(CaseView).Module.ModuleVersionId.ToString("N");

    private static string Name(DateOnly? asOf, DateOnly? known) => asOf is null && known is null ? "" : $"{asOf:yyyy-MM-dd}/{known:yyyy-MM-dd}";

    /// <summary>Rows of a listing.</summary>
    /// <param name="kind">Which listing.</param>
    /// <param name="filter">What is asked for.</param>
    /// <param name="limit">Most rows, or null for all.</param>
    /// <param name="timeline">Only incidents that stand in the timeline.</param>
    public Page<T> Rows<T>(ListingKind kind, Filter filter, int? limit, bool timeline = false)
        where T : Row =>
        At(filter.AsOf, filter.Known).Rows<T>(new RowQuery(kind) { Filter = filter, Limit = limit, IsTimeline = timeline });

    /// <summary>The whole record, worked out once for each state of the case.</summary>
    public CaseView Whole()
    {
        var signature = store.Signature();
        if (held is not { } now || now.Signature != signature)
        {
            held = now = (signature, build());
        }

        return now.View;
    }

    public void Dispose() => lines?.Dispose();
}
