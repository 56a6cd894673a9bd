using Rapporteur.Casefile;

namespace Rapporteur.Fuse;

/// <summary>Incidents as analysts have joined them and taken them apart, in the order of their judgements.</summary>
internal static class JudgedClusters
{
    public static List<List<Account>> Apply(List<List<Account>> clusters, IReadOnlyList<Judgement> inForce)
    {
        foreach (var judgement in inForce.Where(j => j.Kind is JudgementKind.Join or JudgementKind.Apart && j.Other is not null))
        {
            var left = Find(clusters, judgement.Subject);
            var right = Find(clusters, judgement.Other!);
            if (left is null || right is null || left == right == (judgement.Kind == JudgementKind.Join))
            {
                continue;
            }

            if (judgement.Kind == JudgementKind.Join)
            {
                clusters = [.. clusters.Where(c => c != left && c != right), Sorted(left.Concat(right))];
            }
            else
            {
                clusters = [.. clusters.Where(c => c != left), Sorted(left.Where(a => !Is(a, judgement.Subject))), [left.First(a => Is(a, judgement.Subject))]];
            }
        }

        return clusters;
    }

    private static List<Account>? Find(List<List<Account>> clusters, string reference) => clusters.Find(c => c.Exists(a => Is(a, reference)));

    private static bool Is(Account account, string reference) => account.Ref.ToString() == reference;

    private static List<Account> Sorted(IEnumerable<Account> accounts) => [.. accounts.OrderBy(a => a.Ref)];
}
