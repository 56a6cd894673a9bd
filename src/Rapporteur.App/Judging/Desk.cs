using Rapporteur.Casefile;
using Rapporteur.Review;

namespace Rapporteur.App.Judging;

/// <summary>
/// Where an analyst decides: checks a judgement against the case, signs and dates it, and keeps it. The command line and whatever else lets
/// people decide use the same desk.
/// </summary>
/// <param name="reader">The case to read.</param>
/// <param name="writer">The same case to write.</param>
/// <param name="record">The record by which ids and names are understood.</param>
/// <param name="clock">What dates the judgements.</param>
internal sealed class Desk(ICaseReader reader, ICaseWriter writer, Func<ICaseRecord> record, TimeProvider clock)
{
    /// <summary>The record as it stands.</summary>
    public ICaseRecord Record => record();

    /// <summary>The case with all judgements so far.</summary>
    public Items Items => new(record, reader);

    /// <summary>Makes, signs and keeps a judgement.</summary>
    /// <param name="make">What is decided.</param>
    /// <param name="analyst">Who decides.</param>
    /// <param name="why">The comment, or null.</param>
    public Outcome<Judgement> Decide(Func<JudgementMaker, Outcome<Judgement>> make, string analyst, string? why)
    {
        var draft = make(new JudgementMaker(Items));
        return draft.IsGood ? Keep(draft.Value, analyst, why) : draft;
    }

    /// <summary>Signs and keeps a judgement that has been made already.</summary>
    public Judgement Keep(Judgement draft, string analyst, string? why)
    {
        var signed = draft.Sign(analyst, Now(), why);
        writer.Judge([signed]);
        return signed;
    }

    /// <summary>Never before the newest judgement, so that time tells which came later even where a clock was set back.</summary>
    private DateTimeOffset Now()
    {
        var now = clock.GetUtcNow();
        var last = reader.Judgements().Select(j => j.At).DefaultIfEmpty(DateTimeOffset.MinValue).Max();
        return now > last ? now : last.AddTicks(1);
    }
}
