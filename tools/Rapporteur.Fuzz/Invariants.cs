using System.Text;
using Rapporteur.Findings;
using Rapporteur.Read;
using Rapporteur.Text;

namespace Rapporteur.Fuzz;

/// <summary>What must hold of the reading of any text whatever.</summary>
internal static class Invariants
{
    private static readonly Reader reader = new();

    /// <summary>What is wrong, or null.</summary>
    public static string? Broken(string text)
    {
        try
        {
            var reading = reader.Read(Report.FromText(text, "fuzz.txt"));
            return OfSpans(reading, text) ?? OfReferences(reading) ?? (IsWhole(text) ? OfJson(reading) : null);
        }
        catch (Exception bug) when (bug is not OutOfMemoryException)
        {
            return $"{bug.GetType().Name}: {bug.Message} {bug.StackTrace?.Split('\n').FirstOrDefault()?.Trim()}";
        }
    }

    /// <summary>Whether every surrogate has its other half. Intake sees to that; a reading of a text without it has no UTF-8.</summary>
    public static bool IsWhole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text;

    private static string? OfSpans(Reading reading, string text)
    {
        foreach (var evidence in reading.Findings.SelectMany(f => f.Evidence.More.Prepend(f.Evidence)))
        {
            if (evidence.Span.End > text.Length || evidence.Span.IsEmpty || evidence.Span.Of(text) != evidence.Quote)
            {
                return $"a quote is not the text at its span {evidence.Span}";
            }
        }

        return reading.Actors.SelectMany(a => a.Mentions).FirstOrDefault(m => m.Span.End > text.Length || m.Span.IsEmpty) is { } mention
            ? $"a mention lies outside the text: {mention.Span}"
            : null;
    }

    private static string? OfReferences(Reading reading)
    {
        var actors = reading.Actors.Select(a => a.Id).ToHashSet();
        var parties = reading.Events.SelectMany(e => e.Actors.Concat(e.Recipients))
            .Concat(reading.Statements.SelectMany(s => s.AboutActors.Append(s.Speaker)))
            .Concat(reading.Relations.SelectMany(r => (Party[])[r.Subject, r.Object]))
            .Concat(reading.Forecasts.Select(f => f.Speaker));
        if (parties.FirstOrDefault(p => p.Actor is { } id && !actors.Contains(id)) is { } stray)
        {
            return $"a party names the actor {stray.Actor}, which there is not";
        }

        var ids = reading.Findings.Select(f => f.Id).ToArray();
        return ids.Distinct().Count() < ids.Length || actors.Count < reading.Actors.Count ? "an id stands twice" : null;
    }

    private static string? OfJson(Reading reading)
    {
        var written = ReadingJson.Write(reading, "fuzz.txt");
        return ReadingJson.Write(ReadingJson.Parse(written), "fuzz.txt") == written ? null : "the reading does not come back from its JSON as it was";
    }
}
