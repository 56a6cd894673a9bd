using Rapporteur.Findings;
using Rapporteur.Knowledge.Frames;
using Rapporteur.Read.Events;
using Rapporteur.Read.Frames;
using Rapporteur.Text;

namespace Rapporteur.Read.Relations;

/// <summary>Compound adjectives: X-backed fighters, X-led coalition, pro-X militias.</summary>
internal sealed class CompoundRelations(Draft draft, SemanticTypes types)
{
    private readonly Token[] tokens = draft.Text.Tokens;
    private readonly Bearers bearers = new(draft, types);

    public IEnumerable<RelationDraft> Find()
    {
        for (var hyphen = 1; hyphen + 1 < tokens.Length; hyphen++)
        {
            if (!IsHyphen(hyphen))
            {
                continue;
            }

            var (left, right) = (hyphen - 1, hyphen + 1);
            var suffix = Entry("-" + Lower(right)) ?? Entry("-" + tokens[right].Lemma);
            var prefix = Entry(Lower(left) + "-");
            if (suffix is not null && IsParty(left) && HeadOf(right, left) is { } head)
            {
                yield return Make(suffix, head, left, hyphen);
            }
            else if (prefix is not null && IsParty(right) && HeadOf(right, left) is { } noun)
            {
                yield return Make(prefix, noun, right, hyphen);
            }
        }
    }

    private bool IsParty(int token) => tokens[token].Entity != EntityTag.None || tokens[token].Upos == Upos.Propn
        || (tokens[token].Upos == Upos.Adj && char.IsUpper(draft.Text.Form(token)[0]));

    private bool IsHyphen(int token) =>
        draft.Text.Form(token) is "-" or "‑" or "–" && tokens[token].Start == tokens[token - 1].End
        && token + 1 < tokens.Length && tokens[token + 1].Start == tokens[token].End;

    private string Lower(int token) => draft.Text.FormString(token).ToLowerInvariant();

    private static FrameEntry? Entry(string word) =>
        FrameTable.Relations.Senses(FramePos.Adjective, word) is [var first, ..] ? first : null;

    /// <summary>The noun that the compound modifies: the governor outside the compound.</summary>
    private int? HeadOf(int right, int left)
    {
        foreach (var part in (ReadOnlySpan<int>)[right, left])
        {
            var token = part;
            for (var steps = 0; steps < 3 && token >= 0; steps++)
            {
                token = tokens[token].Head;
                if (token > right && tokens[token].Upos is Upos.Noun or Upos.Propn)
                {
                    return token;
                }
            }
        }

        return null;
    }

    private RelationDraft Make(FrameEntry entry, int head, int other, int hyphen)
    {
        _ = Wire.TryParse<RelationPredicate>(entry.Category, out var predicate);
        head = bearers.Of(head);
        var inverse = entry.TryRole("head", out var role) && role == Role.Object;
        return new RelationDraft
        {
            Subject = inverse ? other : head,
            Predicate = predicate,
            Object = predicate == RelationPredicate.Other ? -1 : inverse ? head : other,
            ObjectWords = predicate == RelationPredicate.Other ? Phrasing.Words(draft.Text, hyphen - 1, hyphen + 1) : null,
            Rule = "compound:" + entry.Lemmas[0],
            Evidence = EvidenceRange.Around(draft, hyphen, [other, head]),
        };
    }
}
