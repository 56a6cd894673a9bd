using Rapporteur.Casefile;

namespace Rapporteur.Storage.Tests;

public sealed class SqliteCaseTests : CaseScenarios, IDisposable
{
    private readonly Stores stores = new();

    protected override (ICaseReader Reader, ICaseWriter Writer) Fresh() => stores.Fresh();

    public void Dispose() => stores.Dispose();
}

public sealed class SqliteSearchTests : SearchScenarios, IDisposable
{
    private readonly Stores stores = new();

    protected override (ICaseReader Reader, ICaseWriter Writer) Fresh() => stores.Fresh();

    public void Dispose() => stores.Dispose();
}

internal sealed class Stores : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly List<SqliteCase> open = [];

    public (ICaseReader Reader, ICaseWriter Writer) Fresh()
    {
        var store = SqliteCase.OpenOrCreate(folder[$"{open.Count}.case"]).Value!;
        open.Add(store);
        return (store, store);
    }

    public void Dispose()
    {
        open.ForEach(s => s.Dispose());
        folder.Dispose();
    }
}
