using Rapporteur.Casefile;

namespace Rapporteur.Present;

/// <summary>
/// Whether a relation held on a day, as far as the reports tell. A report vouches for it from the day since which it says that it holds, else
/// from the first day on which it may have been published, until the day by which it says that it ended, or until a later report calls it
/// former. What only later reports tell, without saying since when, is not known of the day.
/// </summary>
internal sealed class Standing(Sources sources)
{
    public bool Holds(Tie tie, DateOnly day)
    {
        var told = tie.Accounts.Select(a => (a.Finding, From: Vouched(a))).Where(a => a.From <= day).OrderBy(a => a.From).ThenBy(a => a.Finding.Former).ToList();
        return told.Count > 0 && !told[^1].Finding.Former && !told.Exists(a => a.Finding.Until?.To < day);
    }

    /// <summary>All days on which it holds, as intervals in order of time; the last may have no end.</summary>
    public IReadOnlyList<(DateOnly From, DateOnly? To)> Of(Tie tie)
    {
        var turns = tie.Accounts.Select(Vouched).Concat(tie.Accounts.Select(a => After(a.Finding.Until?.To))).OfType<DateOnly>().Distinct().Order().ToList();
        var held = new List<(DateOnly From, DateOnly? To)>();
        for (var i = 0; i < turns.Count; i++)
        {
            if (Holds(tie, turns[i]))
            {
                held.Add((turns[i], i + 1 < turns.Count ? turns[i + 1].AddDays(-1) : null));
            }
        }

        return held;
    }

    private static DateOnly? After(DateOnly? day) => day == DateOnly.MaxValue ? null : day?.AddDays(1);

    private DateOnly? Vouched(TieAccount account) => account.Finding.Former
        ? sources.Published(account.Ref.ReportId)?.From
        : account.Finding.Since?.From ?? sources.Published(account.Ref.ReportId)?.From;
}
