using Rapporteur.Findings;
using Rapporteur.Knowledge.Classes;
using Rapporteur.Read.Attribution;
using Rapporteur.Read.Events;
using Rapporteur.Text;

namespace Rapporteur.Read.Assembly;

/// <summary>Chooses the entities that become actors of the reading, and turns head tokens into parties.</summary>
internal sealed class PartyTable
{
    private readonly Draft draft;
    private readonly Dictionary<int, ReportActor> byEntity = [];

    public PartyTable(Draft draft)
    {
        this.draft = draft;
        var used = UsedTokens(draft).Select(ClusterOf).Where(c => c >= 0).ToHashSet();
        var tied = draft.Relations.Where(r => r.Predicate != RelationPredicate.LocatedIn).Select(r => ClusterOf(r.Object)).ToHashSet();
        var chosen = draft.Entities
            .Where(e => e.Phrases.Count > 0 && (e.IsActor || e.Kind == ActorKind.State && e.IsNamed && tied.Contains(e.Index)))
            .Where(e => e.IsNamed || !e.Phrases.TrueForAll(IsNobody))
            .Where(e => e.IsNamed || e.Kind != ActorKind.Facility || !e.Phrases.TrueForAll(IsSomeBuilding))
            .Where(e => used.Contains(e.Index) || ((e.IsNamed || Figures(e)) && e.Phrases.Exists(InReporting)))
            .Where(e => used.Contains(e.Index) || (e.TakesPart && e.Phrases.Count > 1 || !IsAuthor(e)) && !(e.IsNamed && e.Kind is ActorKind.Media or ActorKind.Company or ActorKind.Movement && e.Phrases.TrueForAll(IsChannel)))
            .Where(e => !e.Phrases.TrueForAll(IsDate) && (used.Contains(e.Index) || !e.Phrases.TrueForAll(IsTitle)))
            .OrderBy(e => e.Phrases.Min(p => p.Span.Start)).ThenBy(e => e.Index);
        var next = 1;
        foreach (var entity in chosen)
        {
            byEntity[entity.Index] = Actor(entity, $"a{next++}");
        }

        Actors = [.. byEntity.Values];
    }

    public IReadOnlyList<ReportActor> Actors { get; }

    public Party Of(int token)
    {
        var phrase = draft.PhraseHeadedBy(token);
        var span = phrase?.Span ?? draft.Text.Tokens[token].Span;
        return phrase is { Cluster: >= 0 } && byEntity.TryGetValue(phrase.Cluster, out var actor)
            ? new Party(actor.Id, actor.Name, span)
            : new Party(null, Phrasing.Words(draft, token), span);
    }

    public IReadOnlyList<AttributionLink> Chain(IReadOnlyList<SpeechAct> chain) => [.. chain
        .Where(a => a.Speakers.Count > 0)
        .Select(a => new AttributionLink(Of(a.Speakers[0]), draft.Text.FormString(a.Cue), a.Channel, draft.Text.Tokens[a.Cue].Span))
        .DistinctBy(l => l.Speaker.Reference)];

    /// <summary>People and bodies without a name who do or suffer something; mere buildings do not.</summary>
    private bool Figures(Entity entity) => entity.TakesPart && entity.Kind is not (ActorKind.Facility or ActorKind.State) && entity.Phrases.Exists(IsSomebody);

    /// <summary>A bare number, "nobody", "intelligence": words that the findings quote, but no actor to list.</summary>
    private bool IsNobody(NounPhrase phrase)
    {
        ref var content = ref draft.Text.Tokens[phrase.Content];
        var bare = phrase.First == phrase.Head && phrase.End == phrase.Head + 1;
        return phrase.Form == MentionForm.Pronoun || content.Upos is Upos.Num or Upos.Pron
            || phrase.First < phrase.Head && CueWords.Shared.Has("nobody-determiner", draft.Text.Form(phrase.First))
            || bare && !phrase.Plural && phrase.Class is "state-body" or "military-unit" or "media" or "party" or "organisation" or "movement"
                && !CueWords.Shared.Has("body-without-article", content.Lemma);
    }

    /// <summary>"A market": hit, but nothing says which.</summary>
    private static bool IsSomeBuilding(NounPhrase phrase) => !phrase.Definite && !phrase.Plural && phrase.End == phrase.Head + 1;

    /// <summary>Somebody in particular: "nobody", "any civilian" and "people" are nobody in particular.</summary>
    private bool IsSomebody(NounPhrase phrase)
    {
        var first = draft.Text.Form(phrase.First);
        return phrase.Form != MentionForm.Pronoun && !CueWords.Shared.Has("nobody-in-particular", draft.Text.Tokens[phrase.Content].Lemma)
            && !(phrase.First < phrase.Head && CueWords.Shared.Has("nobody-determiner", first));
    }

    private bool InReporting(NounPhrase phrase) =>
        draft.Text.Sentences[draft.Text.SentenceOf(phrase.Head)].Kind is not (SentenceKind.Boilerplate or SentenceKind.Dateline);

    /// <summary>"Wrote on X": where something was said, and nobody who says or does anything.</summary>
    private bool IsChannel(NounPhrase phrase)
    {
        var before = phrase.First - 1;
        return before >= 0 && draft.Text.Tokens[phrase.Head].Deprel is Deprel.Obl or Deprel.Nmod && CueWords.Shared.Has("channel-preposition", draft.Text.Form(before));
    }

    /// <summary>Who only signs the report has no part in it.</summary>
    private bool IsAuthor(Entity entity) => entity.Kind == ActorKind.Person && draft.Author is { } author && author.Contains(entity.Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>"General" of "General Jane Doe": an office before a name, and nobody else.</summary>
    private bool IsTitle(NounPhrase phrase)
    {
        var head = draft.Text.Tokens[phrase.Head].Head;
        return head > phrase.Head && head - phrase.Head <= 2 && draft.PhraseHeadedBy(head) is { Entity: EntityTag.Person };
    }

    private bool IsDate(NounPhrase phrase) => draft.Dates.Exists(d => phrase.Head >= d.First && phrase.Head < d.End);

    private int ClusterOf(int token) => draft.PhraseHeadedBy(token)?.Cluster ?? -1;

    private ReportActor Actor(Entity entity, string id)
    {
        var mentions = entity.Phrases.OrderBy(p => p.Span.Start)
            .Select(p => new Mention(p.Span, Phrasing.Collapse(p.Span.Of(draft.Report.Text)), p.Form)).ToList();
        var names = entity.Names.Count > 0 ? entity.Names : [.. mentions.Where(m => m.Form != MentionForm.Pronoun).Select(m => m.Words).Distinct()];
        return new ReportActor(id, entity.Kind, entity.Name, mentions) { Names = [.. names], IsNamed = entity.IsNamed };
    }

    private static IEnumerable<int> UsedTokens(Draft draft)
    {
        foreach (var found in draft.Events)
        {
            foreach (var token in found.Actors.Concat(found.Recipients).Concat(found.Chain.SelectMany(a => a.Speakers.Take(1))))
            {
                yield return token;
            }
        }

        foreach (var token in draft.Statements.SelectMany(s => s.AboutActors.Prepend(s.Speaker))
            .Concat(draft.Relations.SelectMany(r => (int[])[r.Subject, r.Object]))
            .Concat(draft.Forecasts.Select(f => f.Speaker)))
        {
            yield return token;
        }
    }
}
