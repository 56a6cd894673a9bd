using Rapporteur.Assist;
using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Storage;

namespace Rapporteur.App.Batch;

/// <summary>Asks a model about reports of a case, one after the other; what is done is kept, so that a stopped run goes on where it was.</summary>
internal sealed class AssistRun(SqliteCase store, AssistedReader reader, IProgress<int> progress, CancellationToken stop)
{
    /// <summary>An endpoint that failed so often in a row is not going to come back.</summary>
    private const int GiveUp = 3;

    public List<AssistedReading> Done { get; } = [];

    public List<Problem> Problems { get; } = [];

    public bool Stopped { get; private set; }

    public AssistRun Over(IReadOnlyList<string> reportIds)
    {
        var failures = 0;
        for (var i = 0; i < reportIds.Count && failures < GiveUp; i++)
        {
            try
            {
                var found = reader.Suggest(store.Report(reportIds[i])!.Report, stop);
                failures = found.IsGood ? 0 : failures + 1;
                Keep(found);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                Stopped = true;
                break;
            }

            progress.Report(i + 1);
        }

        return this;
    }

    private void Keep(Outcome<AssistedReading> found)
    {
        if (!found.IsGood)
        {
            Problems.Add(found.Problem);
            return;
        }

        store.Suggest([found.Value]);
        Done.Add(found.Value);
    }
}
