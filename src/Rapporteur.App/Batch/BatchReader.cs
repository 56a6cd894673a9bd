using Rapporteur.Casefile;
using Rapporteur.Storage;

namespace Rapporteur.App.Batch;

/// <summary>
/// Reads many inputs on all cores and puts them into a case in the order of the inputs, a batch to a transaction. While one batch is
/// written the next is being read; nothing more is held in memory.
/// </summary>
internal sealed class BatchReader(SqliteCase store, ReadJob job, IProgress<int> progress, CancellationToken stop)
{
    /// <summary>Large enough that a commit costs little, small enough that a killed run loses little work.</summary>
    private const int BatchSize = 64;

    private readonly InputReader reader = new(store, job);
    private readonly ReadTally tally = new();
    private int done;

    public ReadTally Run()
    {
        try
        {
            var writing = Task.CompletedTask;
            for (var next = 0; next < job.Inputs.Count && !stop.IsCancellationRequested; next += BatchSize)
            {
                var results = ReadBatch(next, Math.Min(BatchSize, job.Inputs.Count - next));
                writing.GetAwaiter().GetResult();
                writing = Task.Run(() => Write(results), CancellationToken.None);
            }

            writing.GetAwaiter().GetResult();
        }
        catch (CaseException broken)
        {
            tally.Broken = broken.Problem;
        }

        tally.Stopped = stop.IsCancellationRequested && done < job.Inputs.Count;
        return tally;
    }

    private InputResult?[] ReadBatch(int first, int count)
    {
        var results = new InputResult?[count];
        try
        {
            Parallel.For(0, count, new ParallelOptions { CancellationToken = stop }, i =>
            {
                results[i] = reader.Read(first + i);
                progress.Report(Interlocked.Increment(ref done));
            });
        }
        catch (OperationCanceledException)
        {
            // What was finished by then is still written.
        }
        catch (AggregateException faults) when (faults.InnerException is CaseException broken)
        {
            throw broken;
        }

        return results;
    }

    private void Write(InputResult?[] results)
    {
        var finished = results.OfType<InputResult>().ToArray();
        var items = finished.Select(r => r.New).OfType<Casefile.Intake>().ToArray();
        var added = items.Length == 0 ? 0 : store.Add(items);
        var carriers = finished.Select(r => r.Carrier).OfType<Carrier>().ToArray();
        tally.Carriers += items.Length - added + (carriers.Length == 0 ? 0 : store.Note(carriers));
        tally.Read += added;
        tally.AlreadyThere += finished.Count(r => r.IsHeld) + items.Length - added;
        tally.LeftOut.AddRange(finished.Select(r => r.Problem).OfType<Problem>());
        tally.Notices.AddRange(finished.SelectMany(r => r.Notices));
    }
}
