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

    [Theory]
    [InlineData(null, null)]
    [InlineData("2024-03-05", null)]
    [InlineData(null, "2999-01-01")]
    public void SingleThings_AreThoseOfTheRecord(string? asOf, string? known)
    {
        using var store = Samples();
        var (published, held) = (Day(asOf), Day(known));
        var view = CaseViews.Of(store).At(published, held);
        var built = new BuiltRecord(view);
        using var catalogue = new CaseCatalogue(store, () => CaseViews.Of(store));
        var kept = catalogue.At(published, held);
        Assert.Equal(Text(built.Counts()), Text(kept.Counts()));
        Assert.All(view.Record.Incidents.SelectMany(i => i.OtherIds.Append(i.Id).Append(i.Accounts[^1].Ref.ToString())), id => Assert.Equal(Text(built.Incident(id)), Text(kept.Incident(id))));
        Assert.All(view.Record.Actors.Actors.SelectMany(a => a.OtherIds.Append(a.Id)), id => Assert.Equal(Text(built.Actor(id)), Text(kept.Actor(id))));
        Assert.All(view.Record.Actors.Actors, a => Assert.Equal(Text(built.Actor(a.Id, 2)), Text(kept.Actor(a.Id, 2))));
        Assert.All(view.Record.Ties, t => Assert.Equal(Text(built.Relation(t.Id)), Text(kept.Relation(t.Id))));
        Assert.All(view.Record.Disputes, d => Assert.Equal(Text(built.Dispute(d.Id)), Text(kept.Dispute(d.Id))));
        Assert.All(store.Ids(), id => Assert.Equal(Text(built.Report(id)), Text(kept.Report(id))));
        Assert.All((string[])["wadi", "ministry", "Jaysh al-Wadi", "nobody of that name", "act-"], n => Assert.Equal(Text(built.FindActors(n, 9)), Text(kept.FindActors(n, 9))));
        Assert.All((string[])["inc-", "act-1", "rel-2", "dis-", "rep-", "x"], s => Assert.Equal(built.Begun(s, 5), kept.Begun(s, 5)));
        Assert.All(store.Ids().SelectMany(r => (string[])[r, r + "/e1", r + "/s1", r + "/r1"]), id => Assert.Equal(Text(Describer.Describe(built, id)), Text(Describer.Describe(kept, id))));
    }

    [Fact]
    public void RelationsOfADay_AreThoseOfTheRecord()
    {
        using var store = Samples();
        var view = CaseViews.Of(store);
        using var catalogue = new CaseCatalogue(store, () => view);
        for (var day = new DateOnly(2024, 2, 20); day < new DateOnly(2024, 3, 20); day = day.AddDays(1))
        {
            Same(view.Relations(new Filter { On = day }), catalogue.Rows<RelationRow>(ListingKind.Relations, new Filter { On = day }, null), new Filter { On = day });
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
        var rest = catalogue.At(null, null).Rows<ActorRow>(new RowQuery(ListingKind.Actors) { Limit = 3, Offset = 2 });
        Assert.Equal((page.Rows[2].Id, page.Total), (rest.Rows[0].Id, rest.Total));
        Assert.Equal(page.Total, catalogue.At(null, null).Rows<ActorRow>(new RowQuery(ListingKind.Actors) { Limit = 3, Offset = 100_000 }).Total);
        Assert.Equal(catalogue.Rows<IncidentRow>(ListingKind.Incidents, Filter.None, null, timeline: true).Rows.Count, catalogue.Rows<IncidentRow>(ListingKind.Incidents, Filter.None, 1, timeline: true).Total);
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

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static string Text<T>(T thing) => JsonSerializer.Serialize(thing, typeof(T) == typeof(object) ? thing!.GetType() : typeof(T));

    private static void Same<T>(IReadOnlyList<T> expected, Page<T> page, Filter filter)
    {
        Assert.True(expected.Count == page.Total, $"{typeof(T).Name} {filter}: {expected.Count} rows, but {page.Total} kept");
        Assert.Equal(JsonSerializer.Serialize(expected), JsonSerializer.Serialize(page.Rows));
    }
}
