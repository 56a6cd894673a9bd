using Rapporteur.Casefile;
using Rapporteur.Present;

namespace Rapporteur.App.Workbench;

/// <summary>Publishers, what is said by whom, forecasts and the brief.</summary>
internal sealed partial class Casebook
{
    private const int MostInBrief = 2000;

    public Page<SourceRow> Publishers(Filter then, int skip, int take) => Rows<SourceRow>(ListingKind.Sources, new Filter { AsOf = then.AsOf, Known = then.Known }, skip, take);

    /// <summary>A publisher and the incidents that it was the first to tell, so many at most.</summary>
    public (SourceRow Row, IReadOnlyList<IncidentRow> First)? Publisher(string name, Filter then, int most) =>
        Record(then) is var record && record.Source(name) is { } row ? (row, record.Lines<IncidentRow>([.. row.First.Take(most)])) : null;

    public SourceMatrix SourceMatrix(Filter filter, int skip, int take, int most) => Present.SourceMatrix.Of(Rows<ToldRow>(ListingKind.Told, filter, skip, take), most);

    /// <summary>Some lines of the ledger.</summary>
    public Page<LedgerRow> LedgerPage(Filter filter, int skip, int take) => Rows<LedgerRow>(ListingKind.Ledger, filter, skip, take);

    /// <summary>Brier score and calibration, for all first and then for each forecaster.</summary>
    public IReadOnlyList<ForecastScore> Scores(Filter then) => Record(then).Scores();

    /// <summary>Whether a brief of everything would be a book.</summary>
    public bool IsTooMuchForABrief(Filter then) => Record(then).Counts().Incidents > MostInBrief;

    /// <summary>The brief; null while it is worked out.</summary>
    public Brief? Brief(Filter filter, DateOnly? since) => records.Brief(filter, since);

    /// <summary>Sentences by reference, in the order given; those that are gone are left out.</summary>
    public IReadOnlyList<Citation> Cite(IEnumerable<string> references) =>
        [.. references.Select(FindingRef.Parse).OfType<FindingRef>().Select(Record(Filter.None).Cite).OfType<Citation>()];
}
