using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Intake;
using Rapporteur.Storage;

namespace Rapporteur.App.Batch;

/// <summary>Takes one input in and reads it; safe to call from several threads.</summary>
internal sealed class InputReader(SqliteCase store, ReadJob job)
{
    private readonly SafeReader reader = new();
    private readonly JsonFiles? json = job.JsonFolder is { } folder ? new JsonFiles(folder, job.Inputs) : null;

    public InputResult Read(int index)
    {
        var input = job.Inputs[index];
        var taken = ReportIntake.FromFile(input, job.Given);
        if (!taken.IsGood)
        {
            return InputResult.LeftOut(taken.Problem);
        }

        var report = taken.Value.Report;
        var isHeld = store.Contains(report.Id);
        if (isHeld && json is null)
        {
            return new InputResult(null, isHeld);
        }

        var reading = isHeld ? new Outcome<Reading>(store.Reading(report.Id)!) : reader.Read(report);
        if (!reading.IsGood)
        {
            return InputResult.LeftOut(reading.Problem);
        }

        var item = isHeld ? null : new Casefile.Intake(report, taken.Value.Original, reading.Value, DateTimeOffset.UtcNow, About.Tool);
        var notWritten = json?.Write(index, reading.Value, input.Name);
        return new InputResult(item, isHeld) { Notices = notWritten is null ? taken.Value.Notices : [.. taken.Value.Notices, notWritten] };
    }
}
