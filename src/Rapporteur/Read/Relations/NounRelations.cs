using Rapporteur.Findings;
using Rapporteur.Knowledge;
using Rapporteur.Knowledge.Classes;
using Rapporteur.Knowledge.Frames;
using Rapporteur.Read.Clauses;
using Rapporteur.Read.Events;
using Rapporteur.Read.Frames;
using Rapporteur.Text;

namespace Rapporteur.Read.Relations;

/// <summary>Nouns of office and kinship of groups: "the leader of X, Y", "X spokesman Y", "Y is a member of X".</summary>
internal sealed class NounRelations(Draft draft, SemanticTypes types)
{
    private static readonly Lazy<WordSections> former = new(() => WordSections.Load("clauses/former.txt"));

    private readonly Token[] tokens = draft.Text.Tokens;
    private readonly SyntaxTree tree = draft.Clauses.Tree;

    public IEnumerable<RelationDraft> Find()
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Upos is not (Upos.Noun or Upos.Propn) || tokens[i].Lemma is null)
            {
                continue;
            }

            foreach (var entry in FrameTable.Relations.Senses(FramePos.Noun, tokens[i].Lemma.ToLowerInvariant()))
            {
                if (WordsStand(i, entry) && Wire.TryParse<RelationPredicate>(entry.Category, out var predicate))
                {
                    foreach (var relation in Of(i, entry, predicate))
                    {
                        yield return relation;
                    }

                    break;
                }
            }
        }
    }

    private bool WordsStand(int noun, FrameEntry entry)
    {
        for (var k = 1; k < entry.Lemmas.Length; k++)
        {
            if (noun - k < 0 || !string.Equals(tokens[noun - k].Lemma, entry.Lemmas[^(k + 1)], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    private IEnumerable<RelationDraft> Of(int noun, FrameEntry entry, RelationPredicate predicate)
    {
        var objects = Objects(noun, entry).Concat(Shared(noun)).Distinct().ToList();
        objects.RemoveAll(o => objects.Exists(p => p != o && NameSpan.Same(tokens, o, p) && tree.IsBelow(o, p)));
        if (objects.Count == 0 || IsDenied(noun))
        {
            yield break;
        }

        var isFormer = IsFormer(noun);
        predicate = isFormer && (HasFormerWord(noun) || predicate == RelationPredicate.MemberOf) && IsMembership(predicate) ? RelationPredicate.FormerlyWith : predicate;
        foreach (var subject in Subjects(noun).Where(s => s != noun || Matters(noun, predicate)))
        {
            foreach (var target in objects.Where(o => (predicate != RelationPredicate.OfficeHeld || subject == noun) && Fits(predicate, subject, o)))
            {
                var inverse = entry.Roles.ContainsValue(Role.Subject);
                yield return new RelationDraft
                {
                    Subject = inverse ? target : subject,
                    Predicate = predicate,
                    Object = IsValue(predicate) ? -1 : inverse ? subject : target,
                    ObjectWords = predicate == RelationPredicate.OfficeHeld ? Phrasing.Words(draft, noun)
                        : IsValue(predicate) ? $"{tokens[noun].Lemma} of {NameOf(target)}" : null,
                    Rule = "noun:" + string.Join(' ', entry.Lemmas),
                    Former = isFormer,
                    Evidence = EvidenceRange.Around(draft, noun, [subject, target, noun]),
                };
            }
        }
    }

    /// <summary>"Sister of X", "Bishop of Y": said as a value, for want of a predicate.</summary>
    private static bool IsValue(RelationPredicate predicate) => predicate is RelationPredicate.OfficeHeld or RelationPredicate.Other;

    private string NameOf(int token) => types.EntityAt(token) is { IsNamed: true } entity ? entity.Name : Phrasing.Words(draft, token);

    /// <summary>Nobody leads, commands or is a member of a single person; of two without a name a tie says nothing.</summary>
    private bool Fits(RelationPredicate predicate, int subject, int target) => predicate switch
    {
        RelationPredicate.MemberOf when types.EntityAt(subject) is not { IsNamed: true } => types.EntityAt(target) is
            { IsNamed: true, Kind: not (ActorKind.Person or ActorKind.State or ActorKind.Facility) } || IsWellKnown(target),
        RelationPredicate.Leads or RelationPredicate.Commands or RelationPredicate.DeputyOf when types.EntityAt(subject) is not { IsNamed: true } =>
            tokens[subject].Upos == Upos.Pron || draft.PhraseHeadedBy(subject) is { Plural: true } && types.EntityAt(target) is { IsNamed: true, Kind: not ActorKind.Person },
        RelationPredicate.Leads or RelationPredicate.Commands or RelationPredicate.MemberOf or RelationPredicate.PartOf =>
            types.EntityAt(target) is not { Kind: ActorKind.Person },
        RelationPredicate.LinkedTo => types.EntityAt(subject) is { IsNamed: true }
            || types.EntityAt(target) is { IsNamed: true, Kind: not ActorKind.State },
        _ => true,
    };

    private bool IsWellKnown(int body) => CueWords.Shared.Has("body-without-article", tokens[body].Lemma);

    /// <summary>"Founder and leader of X": what hangs on one hangs on both.</summary>
    private IEnumerable<int> Shared(int noun)
    {
        foreach (var other in tokens[noun].Deprel == Deprel.Conj ? [tokens[noun].Head] : tree.Conjuncts(noun).Skip(1))
        {
            if (other >= 0 && tokens[other].Upos == Upos.Noun && types.Is(other, "person")
                && FrameTable.Relations.Senses(FramePos.Noun, tokens[other].Lemma.ToLowerInvariant()) is [var entry, ..] && !HasOwnObject(noun))
            {
                foreach (var target in Objects(other, entry))
                {
                    yield return target;
                }
            }
        }
    }

    private bool HasOwnObject(int noun) => tree.HasChild(noun, Deprel.Nmod) || tree.HasChild(noun, Deprel.NmodPoss);

    private IEnumerable<int> Objects(int noun, FrameEntry entry)
    {
        foreach (var child in tree.Children(noun))
        {
            var source = tokens[child].Deprel switch
            {
                Deprel.NmodPoss => "poss",
                Deprel.Compound or Deprel.NmodDesc or Deprel.Amod or Deprel.NmodUnmarked => "compound",
                Deprel.Nmod => Prepositions.Of(draft, tree, child),
                _ => "",
            };
            if (source.Length == 0 || source == "compound" && HasNearer(noun, child) || tokens[child].Upos == Upos.Adj && !IsStance(entry) || !IsObject(entry, source) || InOneName(noun, child))
            {
                continue;
            }

            foreach (var conjunct in tree.Conjuncts(child))
            {
                if (CanBe(conjunct))
                {
                    yield return conjunct;
                }
            }
        }

        // "IRA leader John Doe": the parser may hang both the group and the office on the name.
        if (tokens[noun].Deprel is Deprel.Compound or Deprel.NmodDesc or Deprel.Flat && noun > 0 && tokens[noun - 1].Head == tokens[noun].Head
            && tokens[noun - 1].Deprel is Deprel.Compound or Deprel.Amod && IsObject(entry, "compound") && CanBe(noun - 1))
        {
            yield return noun - 1;
        }
    }

    /// <summary>"Senate opposition leader": only the body right before the post is led.</summary>
    private bool HasNearer(int noun, int body)
    {
        foreach (var child in tree.Children(noun))
        {
            if (child > body && child < noun && tokens[child].Deprel == Deprel.Compound && CanBe(child) && !NameSpan.Same(tokens, child, body))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Part of the same name ("Defence" of a Defence Ministry): no party of its own.</summary>
    private bool InOneName(int noun, int part)
    {
        return NameSpan.Same(tokens, noun, part);
    }

    private static bool IsObject(FrameEntry entry, string source) =>
        entry.TryRole(source, out var role) ? role is Role.Object or Role.Subject : source is "of" or "poss" or "compound";

    /// <summary>"A French ally" is one of France; a French commander does not command it.</summary>
    private static bool IsStance(FrameEntry entry) => Wire.TryParse<RelationPredicate>(entry.Category, out var predicate)
        && predicate is RelationPredicate.AlliedWith or RelationPredicate.HostileTo or RelationPredicate.BackedBy or RelationPredicate.RivalOf;

    private bool CanBe(int token) =>
        types.Is(token, "actor") || types.ClassOf(token) is "state" or "facility" or "place" || types.Is(token, "place");

    /// <summary>Who holds it: the name beside the noun, the subject of the copula, else the phrase itself.</summary>
    private IEnumerable<int> Subjects(int noun) => Bearers(noun).Concat(Listed(noun));

    /// <summary>"The leaders of X, including Y": what they are, each one named is.</summary>
    private IEnumerable<int> Listed(int noun)
    {
        if ((tokens[noun].Morph & Morph.Plural) == 0)
        {
            yield break;
        }

        foreach (var child in tree.Children(noun))
        {
            if (tokens[child].Deprel == Deprel.Nmod && ClauseWords.IsIncluding(Prepositions.Of(draft, tree, child)))
            {
                foreach (var member in tree.Conjuncts(child).Where(m => types.EntityAt(m) is { IsNamed: true, Kind: ActorKind.Person }))
                {
                    yield return member;
                }
            }
        }
    }

    private IEnumerable<int> Bearers(int noun)
    {
        var head = tokens[noun].Head;
        if (head >= 0 && tokens[noun].Deprel is Deprel.Compound or Deprel.NmodDesc or Deprel.Appos or Deprel.Flat or Deprel.NmodUnmarked
            && types.Is(head, "actor") && (tokens[noun].Deprel == Deprel.Appos || IsOffice(noun)))
        {
            return tree.Conjuncts(head).Where(h => h == head || tokens[noun].Deprel != Deprel.Appos || (tokens[noun].Morph & Morph.Plural) != 0 && types.Is(h, "actor"));
        }

        foreach (var child in tree.Children(noun))
        {
            if (tokens[child].Deprel is Deprel.Appos or Deprel.Flat or Deprel.NmodDesc && child > noun && types.Is(child, "actor"))
            {
                return [child];
            }
        }

        var subject = tree.Child(noun, Deprel.Nsubj);
        if (subject >= 0 && tree.HasChild(noun, Deprel.Cop))
        {
            return tree.Conjuncts(subject);
        }

        return types.EntityAt(noun) is { IsActor: true } ? [noun] : [];
    }

    private static bool IsMembership(RelationPredicate predicate) => predicate is RelationPredicate.MemberOf or RelationPredicate.LoyalTo
        or RelationPredicate.AlliedWith or RelationPredicate.PartOf;

    /// <summary>"Officials of X" say no more than their name; "a spokesman for X" does.</summary>
    private bool Matters(int noun, RelationPredicate predicate) => predicate == RelationPredicate.OfficeHeld
        ? types.EntityAt(noun) is { IsNamed: false } && tree.HasChild(noun, Deprel.Nmod) && draft.PhraseHeadedBy(noun) is { Plural: false }
        : predicate is not (RelationPredicate.Other or RelationPredicate.PartOf or RelationPredicate.LoyalTo) || types.EntityAt(noun) is { IsNamed: true };

    private bool IsDenied(int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (tokens[child].Deprel is Deprel.Advmod or Deprel.Det && Modality.Of(tokens[child].Lemma) == ModalEffect.Negated)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A word for somebody, and not for a body that somebody belongs to.</summary>
    private bool IsOffice(int noun) => ClassTable.Shared.Has(tokens[noun].Lemma.ToLowerInvariant(), "person");

    private bool HasFormerWord(int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (former.Value.Has("", tokens[child].Lemma))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsFormer(int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (former.Value.Has("", tokens[child].Lemma)
                || (tokens[child].Deprel == Deprel.Cop && (tokens[child].Morph & Morph.Past) != 0))
            {
                return true;
            }
        }

        return noun > 1 && (former.Value.Has("", tokens[noun - 1].Lemma) || former.Value.Has("", tokens[noun - 2].Lemma));
    }
}
