using Rapporteur.Knowledge.Names;
using Rapporteur.Text;

namespace Rapporteur.Read.Names;

/// <summary>
/// The names that a first look found in a report, with their kinds. A form that is mostly of one kind there draws its other
/// occurrences to that kind; the last part of a person's full name stands for the person, an otherwise unknown word of an organisation's name for the organisation.
/// </summary>
internal sealed class NameMemory
{
    /// <summary>What the memory is worth, as the logarithm of odds. Chosen on GUM's development texts.</summary>
    public const float Weight = 2.5f;

    private const int LongestName = 9;

    /// <summary>Four counts of a byte each by hash of the form; the key's beginnings are in <see cref="beginnings"/>.</summary>
    private readonly Dictionary<uint, uint> votes = [];
    private readonly HashSet<uint> beginnings = [];

    public bool IsEmpty => votes.Count == 0;

    /// <summary>Forgets the last report and collects the names of this one.</summary>
    public void Collect(NameScratch scratch, int tokens)
    {
        votes.Clear();
        beginnings.Clear();
        for (var i = 0; i < tokens; i++)
        {
            if (!NameLabel.Opens(scratch.Labels[i]))
            {
                continue;
            }

            var end = i + 1;
            while (end < tokens && scratch.Labels[end] != NameLabel.Outside && !NameLabel.Opens(scratch.Labels[end]))
            {
                end++;
            }

            Remember(scratch.Traits.AsSpan(i, end - i), NameLabel.Kind(scratch.Labels[i]));
            i = end - 1;
        }
    }

    /// <summary>The longest remembered form at the start of the tokens: its length and kind, or 0.</summary>
    public int Match(ReadOnlySpan<TokenTraits> tokens, out EntityTag kind)
    {
        kind = EntityTag.None;
        var best = 0;
        var hash = 0u;
        for (var i = 0; i < tokens.Length && i < LongestName; i++)
        {
            if (tokens[i].Shape == Shape.Hyphen && i > 0)
            {
                continue;
            }

            hash = i == 0 ? tokens[i].Word : WordHash.Join(hash, tokens[i].Word);
            if (votes.TryGetValue(hash, out var count) && Winner(count) is var winner && winner != EntityTag.None)
            {
                (best, kind) = (i + 1, winner);
            }

            if (!beginnings.Contains(hash))
            {
                break;
            }
        }

        return best;
    }

    private void Remember(ReadOnlySpan<TokenTraits> name, EntityTag kind)
    {
        Vote(name, kind, 1);
        var part = name.Length - 1;
        if (kind == EntityTag.Person && part > 0)
        {
            if (part > 1 && name[part - 1].Shape == Shape.Hyphen)
            {
                Vote(name[(part - 2)..], kind, 2);
            }

            Vote(name[part..], kind, 2);
        }
        else if (kind == EntityTag.Organization && part > 0)
        {
            foreach (ref readonly var word in name)
            {
                if (IsDistinctive(word))
                {
                    Vote(new ReadOnlySpan<TokenTraits>(in word), kind, 2);
                }
            }
        }
    }

    /// <summary>Whether a word of an organisation's name may stand for it alone: it means nothing else that the data or corpora know.</summary>
    private static bool IsDistinctive(in TokenTraits word) =>
        word.Capital && word.CaseClass is 0 or 3 && word.Shape < Shape.SingleCapital && (word.Flags & ~NameFlags.BodyPart) == 0;

    private void Vote(ReadOnlySpan<TokenTraits> name, EntityTag kind, uint times)
    {
        var hash = name[0].Word;
        for (var i = 1; i < name.Length; i++)
        {
            if (name[i].Shape != Shape.Hyphen)
            {
                beginnings.Add(hash);
                hash = WordHash.Join(hash, name[i].Word);
            }
        }

        var shift = ((int)kind - 1) * 8;
        votes.TryGetValue(hash, out var count);
        votes[hash] = ((count >> shift) & 255) < 250 ? count + (times << shift) : count;
    }

    /// <summary>The kind that has two votes at least and two thirds of all.</summary>
    private static EntityTag Winner(uint count)
    {
        uint total = 0, top = 0;
        var best = 0;
        for (var kind = 0; kind < 4; kind++)
        {
            var own = (count >> (kind * 8)) & 255;
            total += own;
            (top, best) = own > top ? (own, kind) : (top, best);
        }

        return top >= 2 && top * 3 >= total * 2 ? (EntityTag)(best + 1) : EntityTag.None;
    }
}
