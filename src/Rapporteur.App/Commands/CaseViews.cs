using Rapporteur.App.Output;
using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Present;
using Rapporteur.Read.Assisted;
using Rapporteur.Storage;

namespace Rapporteur.App.Commands;

/// <summary>Builds what people look at from what a case holds.</summary>
internal static class CaseViews
{
    /// <summary>From so many reports on working the record out takes long enough to be told of.</summary>
    private const int Many = 2000;

    /// <summary>Listings from kept lines; where the case has changed the record is worked out first, which a large case is told of.</summary>
    public static CaseCatalogue Catalogue(SqliteCase store, Terminal terminal) => new(store, () =>
    {
        if (store.Count is var count and >= Many)
        {
            terminal.Error.WriteLine($"The case has changed: working out the record of {count} reports. Listings come at once after that.");
        }

        return Of(store);
    });

    /// <summary>The engine's readings, each with what other readers proposed beside it.</summary>
    public static IReadOnlyList<Reading> Readings(ICaseReader reader) => Adoption.Beside(reader.Readings(), reader.Suggested());

    public static CaseView Of(SqliteCase store) => CaseView.Build(store.Reports(), Readings(store), store.Judgements(), store);
}
