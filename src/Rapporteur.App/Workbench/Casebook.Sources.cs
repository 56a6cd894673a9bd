using Rapporteur.Casefile;
using Rapporteur.Present;

namespace Rapporteur.App.Workbench;

/// <summary>Publishers, what is said by whom, forecasts and the brief.</summary>
internal sealed partial class Casebook
{
    public IReadOnlyList<SourceRow> Publishers(Filter then) => View(then).Publishers();

    public SourceMatrix SourceMatrix(Filter filter, int skip, int take, int most) => View(filter).SourceMatrix(filter, skip, take, most);

    /// <summary>Some lines of the ledger.</summary>
    public Page<LedgerRow> LedgerPage(Filter filter, int skip, int take)
    {
        var rows = Ledger(filter);
        return new Page<LedgerRow>([.. rows.Skip(skip).Take(take)], rows.Count);
    }

    /// <summary>Brier score and calibration, for all first and then for each forecaster.</summary>
    public IReadOnlyList<ForecastScore> Scores(Filter then) => ForecastScores.Of(Rows<ForecastRow>(ListingKind.Forecasts, then).Rows);

    public Brief Brief(Filter filter, DateOnly? since) => Whole().Brief(filter, since);

    /// <summary>Sentences by reference, in the order given; those that are gone are left out.</summary>
    public IReadOnlyList<Citation> Cite(IEnumerable<string> references)
    {
        var view = Whole();
        return [.. references.Select(FindingRef.Parse).OfType<FindingRef>().Select(view.Cite).OfType<Citation>()];
    }
}
