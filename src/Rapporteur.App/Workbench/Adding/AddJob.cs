using Rapporteur.App.Batch;
using Rapporteur.App.Workbench.Reports;
using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Intake;
using Rapporteur.Intake.Web;
using Rapporteur.Storage;
using Rapporteur.Text;

namespace Rapporteur.App.Workbench.Adding;

/// <summary>Texts that were sent, read in the background: first to show what they are, then, as far as wanted, into the case.</summary>
internal sealed class AddJob(SqliteCase store, IReadOnlyList<StagedReport> items) : IDisposable
{
    /// <summary>Small, so that what is added can be looked at while the rest is read.</summary>
    private const int BatchSize = 16;

    private readonly CancellationTokenSource stop = new();
    private readonly SafeReader reader = new();
    private readonly Lock gate = new();
    private int done;
    private int total = items.Count;
    private AddPhase phase = AddPhase.Looking;

    public string Id { get; } = Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(8));

    public IReadOnlyList<StagedReport> Items => items;

    public AddPhase Phase => phase;

    /// <summary>Texts that the present phase is through with.</summary>
    public int Done => Volatile.Read(ref done);

    public int Total => total;

    /// <summary>The case itself failed.</summary>
    public Problem? Broken { get; private set; }

    /// <param name="andAdd">Adds everything at once, without waiting for the analyst.</param>
    public void Look(bool andAdd = false) => Task.Run(() => Work(() =>
    {
        Parallel.ForEach(items, Few(), item =>
        {
            Take(item);
            Interlocked.Increment(ref done);
        });
        phase = AddPhase.Ready;
        if (andAdd)
        {
            BeginAdd();
        }
    }));

    /// <summary>Adds what is wanted; does nothing unless the analyst is looking.</summary>
    public void Add()
    {
        lock (gate)
        {
            if (phase == AddPhase.Ready)
            {
                phase = AddPhase.Adding;
                Task.Run(() => Work(AddAll));
            }
        }
    }

    public void Stop() => stop.Cancel();

    public void Dispose() => stop.Dispose();

    private void BeginAdd()
    {
        phase = AddPhase.Adding;
        AddAll();
    }

    private void AddAll()
    {
        var wanted = items.Where(i => i is { IsWanted: true, Problem: null, Taken: not null }).ToList();
        (done, total) = (0, wanted.Count);
        foreach (var batch in wanted.Chunk(BatchSize))
        {
            Parallel.ForEach(batch, Few(), Reread);
            Keep([.. batch.Where(i => i.Problem is null)]);
            Interlocked.Add(ref done, batch.Length);
        }

        phase = AddPhase.Done;
    }

    /// <summary>Half of the machine at most: the pages go on meanwhile.</summary>
    private ParallelOptions Few() => new() { CancellationToken = stop.Token, MaxDegreeOfParallelism = Math.Max(1, Environment.ProcessorCount / 2) };

    private void Work(Action work)
    {
        try
        {
            work();
        }
        catch (OperationCanceledException)
        {
            phase = AddPhase.Stopped;
        }
        catch (Exception fault)
        {
            // Whatever went wrong, the page is told: a job that says nothing any more would be waited for without end.
            var cause = (fault as AggregateException)?.InnerException ?? fault;
            Broken = cause is OperationCanceledException ? null : cause is CaseException broken ? broken.Problem : AppMessages.Bug.About(cause.Message);
            phase = AddPhase.Stopped;
        }
    }

    private void Take(StagedReport item)
    {
        if (item.IsAddress)
        {
            var fetched = PageFetcher.Fetch(item.Name, stop.Token);
            (item.Bytes, item.Problem) = (fetched.Value, fetched.Problem);
            if (item.Problem is not null)
            {
                return;
            }
        }

        var taken = ReportIntake.FromBytes(item.Bytes, item.Name, item.Given);
        if (!taken.IsGood)
        {
            item.Problem = taken.Problem;
            return;
        }

        item.Taken = taken.Value;
        item.IsHeld = store.Contains(taken.Value.Report.Id);
        item.Copies = item.IsHeld ? [] : NearCopies.Of(store, taken.Value.Report.Text, taken.Value.Report.Id);
        Read(item);
    }

    /// <summary>Again where the analyst has said something about it that the reading depends on.</summary>
    private void Reread(StagedReport item)
    {
        if (item.Given != new Given())
        {
            item.Taken = ReportIntake.FromBytes(item.Bytes, item.Name, item.Given).Value ?? item.Taken;
            Read(item);
        }
    }

    private void Read(StagedReport item)
    {
        var reading = item.IsHeld ? new Outcome<Reading>(store.Reading(item.Id!)!) : reader.Read(item.Taken!.Report, stop.Token);
        (item.Reading, item.Problem) = (reading.Value, reading.Problem);
    }

    private void Keep(IReadOnlyList<StagedReport> batch)
    {
        var now = DateTimeOffset.UtcNow;
        store.Add([.. batch.Where(i => !i.IsHeld).Select(i => new Casefile.Intake(i.Taken!.Report, i.Taken.Original, i.Reading!, now, About.Tool) { Place = Place(i) })]);
        store.Note([.. batch.Where(i => i.IsHeld).Select(i => new Carrier(i.Id!, i.Taken!.Report.Origin, i.Taken.Report.Publisher, i.Taken.Report.Published, now) { Place = Place(i) })]);
        foreach (var item in batch)
        {
            item.IsDone = true;
        }
    }

    private static string Place(StagedReport item) => ContentId.Of("at", item.IsAddress ? item.Name : $"upload {item.Name}");
}
