using Rapporteur.Present;
using Rapporteur.Review;
using Rapporteur.Storage;

namespace Rapporteur.App.Workbench.Records;

/// <summary>
/// The record of the open case as pages see it. It is worked out in the background whenever the case has changed and kept beside the case; meanwhile
/// pages show what it was before. Nobody waits longer than a moment.
/// </summary>
/// <param name="store">The case.</param>
/// <param name="build">Works the whole record out.</param>
/// <param name="seen">What pictures are made of; read ahead whenever there is a new record.</param>
/// <param name="patience">How long a page waits for it; by the size of the case where it is null.</param>
internal sealed class RecordService(SqliteCase store, Func<SqliteCase, CaseView> build, SightCache seen, TimeSpan? patience) : IDisposable
{
    /// <summary>A case of so few reports is worked out while a page waits.</summary>
    private const int Few = 300;

    /// <summary>A record of more reports is not held in memory once its lines are kept.</summary>
    private const int MostHeld = 20_000;

    private const int MostBriefs = 4;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);

    private readonly CaseCatalogue kept = new(store, () => throw new InvalidOperationException("Lines are only read here."));
    private readonly Lock gate = new();
    private readonly SemaphoreSlim one = new(1);
    private readonly Dictionary<(DateOnly?, DateOnly?), Task> running = [];
    private readonly Dictionary<(string Signature, Filter Filter, DateOnly? Since), Task<Brief>> briefs = [];
    private (string Signature, CaseView View)? held;

    /// <summary>The record as of two days: as it is now, or as it was before the last change; null while it is worked out for the first time.</summary>
    public Snapshot? At(DateOnly? asOf, DateOnly? known)
    {
        if (!kept.CanKeep)
        {
            return View() is { } view ? new Snapshot(new ViewedRecord(view.At(asOf, known)), true, view.GetHashCode()) : null;
        }

        if (kept.Kept(asOf, known) is { IsPresent: true } present)
        {
            return new Snapshot(present.Record, true, present.State);
        }

        Wait(Start(asOf, known));
        return kept.Kept(asOf, known) is { } after ? new Snapshot(after.Record, after.IsPresent, after.State) : null;
    }

    /// <summary>The whole record in memory, for what needs all of it at once; null while it is worked out.</summary>
    private CaseView? View()
    {
        lock (gate)
        {
            if (held is { } now && now.Signature == store.Signature())
            {
                return now.View;
            }
        }

        var task = Task.Run(() => Exclusively(Whole));
        Wait(task);
        return task.IsCompletedSuccessfully ? task.Result : null;
    }

    /// <summary>The brief; null while it, or the whole record that it needs, is worked out.</summary>
    public Brief? Brief(Filter filter, DateOnly? since)
    {
        Task<Brief>? task;
        lock (gate)
        {
            var key = (store.Signature(), filter, since);
            if (!briefs.TryGetValue(key, out task))
            {
                if (briefs.Count >= MostBriefs)
                {
                    briefs.Clear();
                }

                briefs[key] = task = Task.Run(() => Exclusively(() => Whole().Brief(filter, since)));
            }
        }

        Wait(task);
        return task.IsCompletedSuccessfully ? task.Result : null;
    }

    /// <summary>What is kept from before is read ahead while the first page is on its way.</summary>
    public void Begin()
    {
        if (kept.CanKeep && store.Count > 0)
        {
            lock (gate)
            {
                running[(DateOnly.MinValue, null)] = Task.Run(() => Exclusively(() =>
                {
                    using var lines = new CaseCatalogue(store, Whole);
                    Warm(lines);
                    return true;
                }));
            }
        }
    }

    public void Dispose()
    {
        Task[] tasks;
        lock (gate)
        {
            tasks = [.. running.Values, .. briefs.Values];
        }

        Task.WaitAll(tasks, Long);
        kept.Dispose();
        one.Dispose();
    }

    private Task Start(DateOnly? asOf, DateOnly? known)
    {
        lock (gate)
        {
            if (!running.TryGetValue((asOf, known), out var task) || task.IsCompleted)
            {
                running[(asOf, known)] = task = Task.Run(() => Exclusively(() => Keep(asOf, known)));
            }

            return task;
        }
    }

    /// <summary>On a connection of its own, so that pages go on reading.</summary>
    private bool Keep(DateOnly? asOf, DateOnly? known)
    {
        using var lines = new CaseCatalogue(store, Whole);
        lines.At(asOf, known);
        if (asOf is null && known is null)
        {
            Warm(lines);
        }

        return true;
    }

    private void Warm(CaseCatalogue lines)
    {
        if (lines.Kept(null, null) is { } now)
        {
            seen.Warm(new Snapshot(now.Record, now.IsPresent, now.State));
        }
    }

    private CaseView Whole()
    {
        lock (gate)
        {
            if (held is { } now && now.Signature == store.Signature())
            {
                return now.View;
            }

            held = null;
        }

        using var own = SqliteCase.OpenExisting(store.Path).Value ?? throw new InvalidOperationException($"{store.Path} cannot be opened again.");
        var signature = own.Signature();
        var view = build(own);
        if (own.Count <= MostHeld)
        {
            lock (gate)
            {
                held = (signature, view);
            }
        }

        return view;
    }

    private T Exclusively<T>(Func<T> work)
    {
        one.Wait();
        try
        {
            return work();
        }
        finally
        {
            one.Release();
        }
    }

    private void Wait(Task task)
    {
        try
        {
            task.Wait(patience ?? (store.Count <= Few ? Long : Patience));
        }
        catch (AggregateException failed)
        {
            throw failed.InnerException ?? failed;
        }
    }
}
