using Rapporteur.Knowledge.Classes;
using Rapporteur.Text;

namespace Rapporteur.Read.Coreference;

/// <summary>
/// A name is of one sort throughout a report: where the recogniser wavers, the sort that most of its mentions have goes for all.
/// A part of a longer name ("Khalil" of "Omar Khalil") follows the longer one when it wavers itself.
/// </summary>
internal static class NameSorts
{
    public static void Settle(AnnotatedText text, Reference[] references)
    {
        var byKey = new Dictionary<string, List<Reference>>(StringComparer.Ordinal);
        foreach (var reference in references)
        {
            if (reference.IsName && !reference.IsState)
            {
                if (!byKey.TryGetValue(reference.Key, out var list))
                {
                    byKey[reference.Key] = list = [];
                }

                list.Add(reference);
            }
        }

        foreach (var mentions in byKey.Values)
        {
            if (mentions.Count > 1 && mentions.Exists(m => m.Sort != mentions[0].Sort))
            {
                var sort = Majority(mentions);
                mentions.ForEach(m => m.Sort = sort);
            }
        }

        FollowFullNames(byKey);
        foreach (var mentions in byKey.Values)
        {
            if (mentions[0].Sort == Sort.Person && mentions.Exists(m => IsThere(text, m)) && mentions.TrueForAll(m => IsThere(text, m) || !IsSomebody(text, m)))
            {
                mentions.ForEach(m => m.Sort = Sort.Place);
            }
        }
    }

    /// <summary>"In Nahr", "near Nahr": where one is and nobody, unless it does something elsewhere.</summary>
    private static bool IsThere(AnnotatedText text, Reference mention)
    {
        var before = mention.Phrase.First - 1;
        ref var head = ref text.Tokens[mention.Phrase.Head];
        if (before < 0 || mention.Phrase.First != mention.Phrase.CoreFirst || head.Deprel is not (Deprel.Obl or Deprel.Nmod or Deprel.Conj or Deprel.Root))
        {
            return false;
        }

        // "the market of Nahr", "returned to Nahr".
        var governor = head.Head >= 0 ? text.Tokens[head.Head] : default;
        return CueWords.Shared.Has("whereabouts", text.Form(before))
            || text.Form(before) is "of" && governor.Upos == Upos.Noun && ClassTable.Shared.ClassOf(governor.Lemma) is "place-noun" or "facility"
            || text.Form(before) is "to" or "from" && governor.Upos == Upos.Verb && CueWords.Shared.Has("motion", governor.Lemma);
    }

    private static bool IsSomebody(AnnotatedText text, Reference mention) =>
        mention.Phrase.First < mention.Phrase.CoreFirst
        || text.Tokens[mention.Phrase.Head].Deprel is Deprel.Nsubj or Deprel.NmodPoss or Deprel.OblAgent or Deprel.Appos or Deprel.Iobj;

    /// <summary>"Khalil" is the person named in full elsewhere, unless it is also the name of a place.</summary>
    private static void FollowFullNames(Dictionary<string, List<Reference>> byKey)
    {
        var families = byKey.Where(p => p.Value[0].Sort == Sort.Person && p.Value[0].Words.Length > 1)
            .Select(p => p.Value[0].Words[^1]).ToHashSet(StringComparer.Ordinal);
        foreach (var (key, mentions) in byKey)
        {
            if (mentions[0].Words.Length == 1 && mentions[0].Sort is Sort.Place or Sort.Unknown or Sort.Thing or Sort.Group && families.Contains(key)
                && !Knowledge.Names.Organizations.Shared.TryFind(key, out _) && mentions.TrueForAll(m => m.Phrase.First == m.Phrase.CoreFirst)
                && !Knowledge.Names.Gazetteer.Shared.TryPlace(key, out _))
            {
                mentions.ForEach(m => m.Sort = Sort.Person);
            }
        }
    }

    private static Sort Majority(List<Reference> mentions) => mentions
        .Where(m => m.Sort != Sort.Unknown)
        .GroupBy(m => m.Sort).OrderByDescending(g => g.Count()).ThenBy(g => g.Key == Sort.Person ? 1 : 0).ThenBy(g => g.First().Index)
        .First().Key;
}
