namespace Rapporteur.App.Workbench.Adding;

/// <summary>Uploads that are under way, in memory; the oldest finished ones go first.</summary>
internal sealed class AddShelf
{
    private const int Most = 6;
    private readonly Lock gate = new();
    private readonly List<AddJob> jobs = [];

    public void Put(AddJob job)
    {
        lock (gate)
        {
            jobs.Add(job);
            while (jobs.Count > Most)
            {
                var away = jobs.FirstOrDefault(j => j.Phase is AddPhase.Done or AddPhase.Stopped) ?? jobs.FirstOrDefault(j => j.Phase == AddPhase.Ready) ?? jobs[0];
                away.Stop();
                jobs.Remove(away);
            }
        }
    }

    public AddJob? Find(string? id)
    {
        lock (gate)
        {
            return jobs.FirstOrDefault(j => j.Id == id);
        }
    }

    /// <summary>Those that something is still happening to, or that wait for the analyst.</summary>
    public IReadOnlyList<AddJob> Open()
    {
        lock (gate)
        {
            return [.. jobs.Where(j => j.Phase is AddPhase.Looking or AddPhase.Ready or AddPhase.Adding)];
        }
    }
}
