using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Intake;
using Rapporteur.Intake.Files;
using Rapporteur.Storage;
using Rapporteur.Text;

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
        var now = DateTimeOffset.UtcNow;
        var carrier = isHeld ? new Carrier(report.Id, report.Origin, report.Publisher, report.Published, now) { Place = Place(input, report) } : null;
        if (isHeld && json is null)
        {
            return new InputResult(null, isHeld) { Carrier = carrier };
        }

        var reading = isHeld ? new Outcome<Reading>(store.Reading(report.Id)!) : reader.Read(report, CancellationToken.None);
        if (!reading.IsGood)
        {
            return InputResult.LeftOut(reading.Problem);
        }

        var item = isHeld ? null : new Casefile.Intake(report, taken.Value.Original, reading.Value, now, About.Tool) { Place = Place(input, report) };
        var notWritten = json?.Write(index, reading.Value, input.Name);
        return new InputResult(item, isHeld) { Carrier = carrier, Notices = notWritten is null ? taken.Value.Notices : [.. taken.Value.Notices, notWritten] };
    }

    /// <summary>The same file however it is named, as a hash, so that a case which is passed on tells no names of folders; of standard input all that is known is who published it.</summary>
    private static string Place(InputFile input, Report report) =>
        ContentId.Of("at", input.IsStandard ? $"-{report.Publisher}" : input.Key);
}
