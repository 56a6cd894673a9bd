using Rapporteur.Casefile;
using Rapporteur.Text;

namespace Rapporteur.Fuse;

/// <summary>Builds disputes and their sides.</summary>
internal static class DisputeMaker
{
    public static Dispute Make(DisputeKind kind, string matter, string subject, IEnumerable<DisputeSide> sides) => new()
    {
        Id = ContentId.Of("dis", subject, kind.ToString(), matter),
        Kind = kind,
        Matter = matter,
        Subject = subject,
        Sides = [.. sides.OrderByDescending(s => s.Findings.Count).ThenBy(s => s.Says, StringComparer.Ordinal)],
    };

    /// <summary>A side of accounts: held by the sources that the reports name, or by the reports (by id) where they speak themselves.</summary>
    public static DisputeSide Side(string says, IEnumerable<Account> accounts)
    {
        var all = accounts.OrderBy(a => a.Ref).ToList();
        return new DisputeSide(says, Holders(all.Select(a => (a.Ref, a.AccordingTo))), [.. all.Select(a => a.Ref)]);
    }

    public static DisputeSide Side(string says, IEnumerable<TieAccount> accounts)
    {
        var all = accounts.OrderBy(a => a.Ref).ToList();
        return new DisputeSide(says, Holders(all.Select(a => (a.Ref, a.AccordingTo))), [.. all.Select(a => a.Ref)]);
    }

    public static DisputeSide Side(string says, IEnumerable<LedgerEntry> entries)
    {
        var all = entries.OrderBy(a => a.Ref).ToList();
        return new DisputeSide(says, [.. all.Select(e => e.Speaker.Name).Distinct()], [.. all.Select(e => e.Ref)]);
    }

    private static List<string> Holders(IEnumerable<(FindingRef Ref, IReadOnlyList<Role> AccordingTo)> tellings) =>
        [.. tellings.Select(t => Holder(t.Ref, t.AccordingTo)).Distinct()];

    /// <summary>Who holds what is told: the source that the report names, or the report (by id) where it speaks itself.</summary>
    public static string Holder(FindingRef told, IReadOnlyList<Role> accordingTo) => accordingTo.Count > 0 ? accordingTo[^1].Name : told.ReportId;

    /// <summary>Sets of items such that no item fits one of another set.</summary>
    public static List<List<T>> Groups<T>(IEnumerable<T> items, Func<T, T, bool> fit)
    {
        var groups = new List<List<T>>();
        foreach (var item in items)
        {
            var joined = groups.Where(g => g.Exists(o => fit(o, item))).ToList();
            groups.RemoveAll(joined.Contains);
            groups.Add([.. joined.SelectMany(g => g), item]);
        }

        return groups;
    }

    /// <summary>
    /// Values that exclude each other, the most exact first. What fits two that exclude each other ("March" beside the 21st and the 22nd) takes
    /// neither side and is left out.
    /// </summary>
    /// <param name="exactFirst">The items in the order of their exactness.</param>
    /// <param name="fit">Whether two can both be right.</param>
    public static List<List<T>> Sides<T>(IEnumerable<T> exactFirst, Func<T, T, bool> fit)
    {
        var groups = new List<List<T>>();
        foreach (var item in exactFirst)
        {
            var near = groups.Where(g => g.Exists(o => fit(o, item))).ToList();
            if (near.Count == 0)
            {
                groups.Add([item]);
            }
            else if (near.Count == 1)
            {
                near[0].Add(item);
            }
        }

        return groups;
    }
}
