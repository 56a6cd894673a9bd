using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Read.Coreference;

/// <summary>Writes the clusters into the draft as entities, in order of first mention.</summary>
internal sealed class EntityWriter(Draft draft, Scene scene)
{
    private readonly AnnotatedText text = draft.Text;
    private readonly KindVotes kinds = new(scene);

    public void Write()
    {
        draft.Entities.Clear();
        var written = new Dictionary<Cluster, Entity>(ReferenceEqualityComparer.Instance);
        foreach (var reference in scene.References)
        {
            var cluster = scene.Clusters.Of(reference);
            if (!written.TryGetValue(cluster, out var entity))
            {
                written[cluster] = entity = Make(cluster, draft.Entities.Count);
                draft.Entities.Add(entity);
            }

            entity.Phrases.Add(reference.Phrase);
            reference.Phrase.Cluster = entity.Index;
        }
    }

    private Entity Make(Cluster cluster, int index)
    {
        var kind = kinds.Of(cluster);
        var entity = new Entity { Index = index, Kind = kind ?? ActorKind.Movement, IsNamed = cluster.Members.Exists(m => m.IsName && !(m.Demonym && !m.Phrase.Plural)) };
        cluster.Members.Sort((a, b) => a.Index.CompareTo(b.Index));
        entity.Name = NameOf(cluster);
        AddForms(cluster, entity);
        entity.IsActor = kind is not null && entity.Names.Count > 0 && Acting.Is(scene, cluster, entity.Kind);
        entity.TakesPart = entity.IsActor && Acting.TakesPart(scene, cluster, entity.Kind);
        MarkShort(cluster, entity.Name);
        return entity;
    }

    // The longest name that is no acronym; for a state its name rather than its people's.
    private string NameOf(Cluster cluster)
    {
        var named = cluster.Members.Where(m => m.IsName).ToList();
        if (named.Count == 0)
        {
            var described = cluster.Members.Find(m => m.Pronoun is null);
            return described is null ? "" : Clean(described.Phrase.First, described.Phrase.End);
        }

        var best = named.OrderBy(m => m.Demonym ? 1 : 0)
            .ThenByDescending(m => m.Words.Length).ThenBy(m => m.Phrase.Form == MentionForm.Acronym ? 1 : 0).ThenBy(m => m.Index).First();
        return Clean(best.Phrase.CoreFirst, best.Phrase.CoreEnd);
    }

    private void AddForms(Cluster cluster, Entity entity)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in cluster.Members)
        {
            if (member.Pronoun is not null || member.Demonym && !member.Phrase.Plural && cluster.Members.Count > 1 || IsTitleOnly(member, cluster))
            {
                continue;
            }

            var phrase = member.Phrase;
            if (phrase.HasName)
            {
                Add(entity, seen, Clean(phrase.CoreFirst, phrase.CoreEnd));
                if (text.Tokens[phrase.First].Upos != Upos.Pron && phrase.Content != phrase.Head || phrase.CoreFirst - phrase.First > 1 || text.Tokens[phrase.First].Upos is not (Upos.Det or Upos.Pron or Upos.Adp) && phrase.First < phrase.CoreFirst)
                {
                    Add(entity, seen, Clean(phrase.First, phrase.End));
                }
            }
            else
            {
                Add(entity, seen, Clean(phrase.First, phrase.End));
            }
        }
    }

    private static void Add(Entity entity, HashSet<string> seen, string form)
    {
        if (form.Length > 0 && seen.Add(form))
        {
            entity.Names.Add(form);
        }
    }

    // In "rebel commander Omar Khalil" the whole is a form of the name; "rebel commander" alone is none.
    private bool IsTitleOnly(Reference member, Cluster cluster)
    {
        var head = text.Tokens[member.Phrase.Head];
        return member.IsDescription && head.Deprel is Deprel.NmodDesc or Deprel.Compound && scene.At(head.Head) is { } governor
            && ReferenceEquals(scene.Clusters.Of(governor), cluster);
    }

    private void MarkShort(Cluster cluster, string name)
    {
        foreach (var member in cluster.Members)
        {
            if (member.Phrase.Form == MentionForm.Name && Clean(member.Phrase.CoreFirst, member.Phrase.CoreEnd).Length < name.Length)
            {
                member.Phrase.Form = MentionForm.ShortName;
            }
        }
    }

    // The words as the text has them, line breaks as spaces, without quotation marks around or an unmatched one within.
    private string Clean(int first, int end)
    {
        var words = text.SpanOf(first, end - 1).Of(text.Text);
        if (words.AsSpan().IndexOfAny('\n', '\r', '\t') >= 0 || words.Contains("  ", StringComparison.Ordinal))
        {
            words = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }

        words = words.Trim('"', '“', '”', ' ', ',', ';', ':');
        return words.Contains('“') != words.Contains('”') ? words.Replace("“", "").Replace("”", "") : words;
    }
}
