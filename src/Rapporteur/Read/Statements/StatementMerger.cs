using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Read.Statements;

/// <summary>A statement told twice is one: in the headline and below it, or of one speaker about one event.</summary>
internal static class StatementMerger
{
    public static void Merge(Draft draft)
    {
        var kept = new List<StatementDraft>();
        var byKey = new Dictionary<(int, StatementAct), List<StatementDraft>>();
        foreach (var statement in draft.Statements)
        {
            var key = (WhoSays(draft, statement.Speaker), statement.Kind);
            var earlier = byKey.TryGetValue(key, out var list) ? list : byKey[key] = [];
            if (earlier.TakeLast(8).FirstOrDefault(e => IsSame(draft, e, statement)) is { } first)
            {
                if (statement.Evidence != first.Evidence)
                {
                    first.Retellings.Add(statement.Evidence);
                }

                continue;
            }

            earlier.Add(statement);
            kept.Add(statement);
        }

        kept.RemoveAll(s => IsHeadlineOf(draft, s, kept));
        draft.Statements.Clear();
        draft.Statements.AddRange(kept);
    }

    /// <summary>A headline's statement that the report tells again in full.</summary>
    private static bool IsHeadlineOf(Draft draft, StatementDraft headline, List<StatementDraft> all)
    {
        if (headline.Speaker < 0 || draft.Text.Sentences[SentenceOf(draft, headline)].Kind != SentenceKind.Headline)
        {
            return false;
        }

        var full = all.Find(s => s != headline && s.Speaker >= 0 && SentenceOf(draft, s) > SentenceOf(draft, headline)
            && ((s.About == headline.About && s.About is not null) || (s.Kind == headline.Kind && s.About == headline.About))
            && (WhoSays(draft, s.Speaker) == WhoSays(draft, headline.Speaker) || draft.Text.Tokens[s.Speaker].Lemma == draft.Text.Tokens[headline.Speaker].Lemma));
        full?.Retellings.Add(headline.Evidence);
        return full is not null;
    }

    private static bool IsSame(Draft draft, StatementDraft a, StatementDraft b)
    {
        if (a.Speaker < 0)
        {
            return false;
        }

        var (sa, sb) = (SentenceOf(draft, a), SentenceOf(draft, b));
        if (sa == sb)
        {
            return a.About == b.About || a.Clauses.Count == 0 || b.Clauses.Count == 0 || a.Act != b.Act;
        }

        var once = a.Kind is StatementAct.Denies or StatementAct.ClaimsResponsibility or StatementAct.Condemns or StatementAct.Accuses;
        return (once && a.About is not null && a.About == b.About)
            || (draft.Text.Sentences[sa].Kind == SentenceKind.Headline && a.About == b.About);
    }

    private static int SentenceOf(Draft draft, StatementDraft statement) => draft.Text.SentenceOf(statement.Evidence.First);

    private static int WhoSays(Draft draft, int speaker) =>
        speaker < 0 ? -1 : draft.PhraseHeadedBy(speaker) is { Cluster: >= 0 } phrase ? phrase.Cluster : -2 - speaker;
}
