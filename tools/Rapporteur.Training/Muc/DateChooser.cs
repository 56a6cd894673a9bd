using System.Globalization;
using Rapporteur.Read;

namespace Rapporteur.Training.Muc;

/// <summary>Chooses the day of an incident among the days that the message tells; else it lies on or before the day of the message.</summary>
internal sealed class DateChooser(LinearModel model)
{
    private static readonly string[] truth = ["NO", "YES"];

    public LinearModel Model => model;

    public static DateChooser Train(IEnumerable<Aligned> aligned)
    {
        var examples = new List<Example>();
        foreach (var (c, incident, k) in aligned.Where(a => a.Template >= 0 && a.Case.Document.Day is not null))
        {
            var key = c.Gold.Templates[k].Set(Slot.Date);
            examples.AddRange(Days(c.Document).Select(d => new Example(Of(incident, d), Same(key, d.Range!.Value.From!.Value) ? 1 : 0)));
            examples.Add(new Example(Default(incident), key.StartsWith('-') ? 1 : 0));
        }

        return new DateChooser(LinearTrainer.Train(truth, examples, 3));
    }

    public string? Choose(Incident incident)
    {
        var days = Days(incident.Document).ToList();
        var best = days.Count == 0 ? null : days.MaxBy(d => model.Predict(Of(incident, d))[1]);
        if (incident.Document.Day is not { } day)
        {
            return best is null ? null : Shown(best.Range!.Value.From!.Value);
        }

        var open = model.Predict(Default(incident))[1];
        return best is not null && model.Predict(Of(incident, best))[1] > open ? Shown(best.Range!.Value.From!.Value) : "- " + Shown(day);
    }

    public static string Shown(DateOnly day) => day.ToString("dd MMM yy", CultureInfo.InvariantCulture).ToUpperInvariant();

    private static bool Same(string key, DateOnly day) =>
        DateOnly.TryParseExact(key, ["d MMM yy", "dd MMM yy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var told) && told == day;

    private static IEnumerable<DateExpression> Days(MucDocument document) =>
        document.Draft.Dates.Where(d => d.Range is { IsDay: true } && d.Kind == DateKind.Point && document.Text.Sentences[document.Text.SentenceOf(d.First)].Kind != Text.SentenceKind.Dateline);

    private static FeatureBag Of(Incident incident, DateExpression date)
    {
        var document = incident.Document;
        var bag = new FeatureBag();
        var s = document.Text.SentenceOf(date.First);
        var top = incident.Sentences.MaxBy(incident.Sureness);
        var where = s == top ? "top" : incident.Sentences.Contains(s) ? "in" : "out";
        var words = string.Concat(string.Join(' ', document.Lemmas[date.First..date.End]).Select(c => char.IsDigit(c) ? '#' : c));
        bag.Add("bias");
        bag.Add("where", where);
        bag.Add("words", words);
        bag.Add("where+shape", where + date.Value.Shape + (date.Value.Weekday > 0 ? "weekday" : ""));
        bag.Add("distance", Math.Min(6, incident.Sentences.Min(i => Math.Abs(i - s))) + (s < incident.Sentences[0] ? "before" : ""));
        bag.Chance("sure" + where, incident.Sureness(s));
        bag.Add("before", date.First > 0 ? document.Lemmas[date.First - 1] : "");
        bag.Add("age", document.Day is { } day ? Age(day.DayNumber - date.Range!.Value.From!.Value.DayNumber) : "?");
        bag.Add("near", where + Math.Min(6, document.Draft.Events.Where(e => e.Sentence == s).Select(e => Math.Abs(e.Trigger - date.First) / 3).DefaultIfEmpty(9).Min()));
        bag.Add("rank", Math.Min(4, document.Draft.Dates.Count(d => d != date && incident.Sentences.Contains(document.Text.SentenceOf(d.First)))) + where);
        return bag;
    }

    private static FeatureBag Default(Incident incident)
    {
        var bag = new FeatureBag();
        var document = incident.Document;
        var days = Days(document).Select(d => document.Text.SentenceOf(d.First)).ToList();
        bag.Add("default");
        bag.Add("default days", Math.Min(4, days.Count).ToString());
        bag.Add("default inside", Math.Min(3, days.Count(incident.Sentences.Contains)).ToString());
        bag.Add("default first", Math.Min(6, incident.Sentences[0]).ToString());
        bag.Add("default any", Math.Min(3, document.Draft.Dates.Count(d => incident.Sentences.Contains(document.Text.SentenceOf(d.First)))).ToString());
        return bag;
    }

    private static string Age(int days) => days switch { < 0 => "later", < 4 => days.ToString(), < 8 => "week", < 32 => "month", < 100 => "quarter", _ => "old" };
}
