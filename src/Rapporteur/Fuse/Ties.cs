using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Fuse;

/// <summary>Relations that reports assert, gathered by subject, predicate and object.</summary>
internal static class Ties
{
    public static List<Tie> Gather(IEnumerable<Reading> readings, ActorIndex actors) =>
        [.. readings.SelectMany(r => r.Relations.Select(f => (Subject: Accounts.RoleOf(r, f.Subject, actors), Object: Accounts.RoleOf(r, f.Object, actors),
                Account: new TieAccount(new FindingRef(r.ReportId, f.Id), f, Accounts.Sources(r, f, actors)))))
            .GroupBy(t => ContentId.Of("rel", Key(t.Subject), Wire.Name(t.Account.Finding.Predicate), Key(t.Object)))
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new Tie
            {
                Id = g.Key,
                Subject = g.First().Subject,
                Predicate = g.First().Account.Finding.Predicate,
                Object = g.First().Object,
                Accounts = [.. g.Select(t => t.Account).OrderBy(a => a.Ref)],
            })];

    /// <summary>Pairs of actors of which the first belongs to the second.</summary>
    public static HashSet<(string Part, string Whole)> Within(IEnumerable<Tie> ties) =>
        [.. ties.Where(t => t.Predicate is RelationPredicate.PartOf or RelationPredicate.MemberOf && t.Subject.Actor is not null && t.Object.Actor is not null)
            .Select(t => (t.Subject.Actor!.Id, t.Object.Actor!.Id))];

    private static string Key(Role role) => role.Actor?.Id ?? Fold.Of(role.Words);
}
