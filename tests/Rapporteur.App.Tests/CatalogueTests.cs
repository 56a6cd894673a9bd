using System.Text.Json;
using Rapporteur.App.Commands;
using Rapporteur.Present;
using Rapporteur.Storage;

namespace Rapporteur.App.Tests;

/// <summary>Listings from kept lines are those that the record itself gives, however they are narrowed, and never older than the case.</summary>
public sealed class CatalogueTests : IDisposable
{
    private static readonly Filter[] Filters =
    [
        Filter.None,
        new Filter { Actor = "jaysh al wadi" },
        new Filter { Actor = "ministry" },
        new Filter { Type = "denies" },
        new Filter { Type = "Drone Strike" },
        new Filter { Type = "planned" },
        new Filter { Type = "person" },
        new Filter { Type = "leads" },
        new Filter { Place = "durra" },
        new Filter { Source = "harbour" },
        new Filter { Source = "sahran-daily" },
        new Filter { From = new DateOnly(2024, 3, 4) },
        new Filter { To = new DateOnly(2024, 3, 5) },
        new Filter { From = new DateOnly(2024, 3, 3), To = new DateOnly(2024, 3, 3), Type = "ASSAULT" },
        new Filter { AsOf = new DateOnly(2024, 3, 5) },
        new Filter { AsOf = new DateOnly(2024, 3, 5), Actor = "wadi", Source = "meridian" },
        new Filter { Known = new DateOnly(1999, 1, 1) },
        new Filter { Actor = "nobody of that name" },
    ];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void KeptLines_AreThoseOfTheRecord()
    {
        using var store = Samples();
        var view = CaseViews.Of(store);
        using var catalogue = new CaseCatalogue(store, () => view);
        var id = view.Actors(Filter.None)[0].Id;
        foreach (var filter in Filters.Append(new Filter { Actor = id }))
        {
            Same(view.Timeline(filter), catalogue.Rows<IncidentRow>(ListingKind.Incidents, filter, null, timeline: true), filter);
            Same(view.Incidents(filter), catalogue.Rows<IncidentRow>(ListingKind.Incidents, filter, null), filter);
            Same(view.Actors(filter), catalogue.Rows<ActorRow>(ListingKind.Actors, filter, null), filter);
            Same(view.Statements(filter), catalogue.Rows<StatementRow>(ListingKind.Statements, filter, null), filter);
            Same(view.Relations(filter), catalogue.Rows<RelationRow>(ListingKind.Relations, filter, null), filter);
            Same(view.Forecasts(filter), catalogue.Rows<ForecastRow>(ListingKind.Forecasts, filter, null), filter);
            Assert.Equal(view.Disputes(filter).Select(d => d.Id), catalogue.Rows<DisputeView>(ListingKind.Disputes, filter, null).Rows.Select(d => d.Id));
            Same([.. view.List(ListingKind.Reports, filter, timeline: false).Cast<ReportRow>()], catalogue.Rows<ReportRow>(ListingKind.Reports, filter, null), filter);
        }
    }

    [Fact]
    public void Limit_CutsRowsAndCountsAll()
    {
        using var store = Samples();
        using var catalogue = new CaseCatalogue(store, () => CaseViews.Of(store));
        var page = catalogue.Rows<ActorRow>(ListingKind.Actors, Filter.None, 3);
        Assert.Equal(3, page.Rows.Count);
        Assert.Equal(catalogue.Rows<ActorRow>(ListingKind.Actors, Filter.None, null).Rows.Count, page.Total);
    }

    [Fact]
    public void UnchangedCase_IsNotWorkedOutAgain()
    {
        using var store = Samples();
        var built = 0;
        for (var i = 0; i < 3; i++)
        {
            using var catalogue = new CaseCatalogue(store, () =>
            {
                built++;
                return CaseViews.Of(store);
            });
            catalogue.Rows<ActorRow>(ListingKind.Actors, Filter.None, 1);
        }

        Assert.Equal(1, built);
    }

    [Fact]
    public void FurtherReport_ShowsAtOnce()
    {
        using (Samples())
        {
        }

        var before = Cli.Run("reports", "--json", "--case", folder["a.case"]).Out;
        File.WriteAllText(folder["more.txt"], "The Hollow Guard shelled Lower Marn on 9 March 2024, killing two.");
        Cli.Run("read", folder["more.txt"], "--case", folder["a.case"]);
        Assert.DoesNotContain("more.txt", before, StringComparison.Ordinal);
        Assert.Contains("more.txt", Cli.Run("reports", "--json", "--case", folder["a.case"]).Out, StringComparison.Ordinal);
        Assert.Contains("Lower Marn", Cli.Run("incidents", "--case", folder["a.case"]).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void DamagedLines_AreMadeAnew()
    {
        using (Samples())
        {
        }

        var good = Cli.Run("timeline", "--json", "--case", folder["a.case"]).Out;
        File.WriteAllText(folder["a.case-view"], "this is no file of lines");
        File.Delete(folder["a.case-view-wal"]);
        Assert.Equal(good, Cli.Run("timeline", "--json", "--case", folder["a.case"]).Out);
    }

    [Fact]
    public void WhereNoFileCanBeKept_TheRecordAnswersItself()
    {
        using (Samples())
        {
        }

        var good = Cli.Run("disputes", "--json", "--case", folder["a.case"]).Out;
        File.Delete(folder["a.case-view"]);
        Directory.CreateDirectory(folder["a.case-view"]);
        Assert.Equal(good, Cli.Run("disputes", "--json", "--case", folder["a.case"]).Out);
    }

    private SqliteCase Samples()
    {
        Assert.Equal(0, Cli.Run("read", Path.Combine(Repository.Root, "samples"), "--case", folder["a.case"]).Code);
        return SqliteCase.OpenExisting(folder["a.case"]).Value!;
    }

    private static void Same<T>(IReadOnlyList<T> expected, Page<T> page, Filter filter)
    {
        Assert.True(expected.Count == page.Total, $"{typeof(T).Name} {filter}: {expected.Count} rows, but {page.Total} kept");
        Assert.Equal(JsonSerializer.Serialize(expected), JsonSerializer.Serialize(page.Rows));
    }
}
