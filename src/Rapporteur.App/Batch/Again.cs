using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Storage;

namespace Rapporteur.App.Batch;

/// <summary>Reads what a case holds again, after the engine has changed; reports and judgements stay as they are.</summary>
internal sealed class Again(SqliteCase store, IProgress<int> progress, CancellationToken stop)
{
    private const int BatchSize = 64;

    private readonly SafeReader reader = new();
    private int done;

    public ReadTally Run()
    {
        var tally = new ReadTally();
        var ids = store.Ids();
        foreach (var batch in ids.Chunk(BatchSize).TakeWhile(_ => !stop.IsCancellationRequested))
        {
            var readings = new Outcome<Reading>[batch.Length];
            Parallel.For(0, batch.Length, i =>
            {
                readings[i] = reader.Read(store.Report(batch[i])!.Report, CancellationToken.None);
                progress.Report(Interlocked.Increment(ref done));
            });
            store.Replace([.. readings.Select(r => r.Value).OfType<Reading>()]);
            tally.Read += readings.Count(r => r.IsGood);
            tally.LeftOut.AddRange(readings.Select(r => r.Problem).OfType<Problem>());
        }

        tally.Stopped = done < ids.Count;
        return tally;
    }
}
