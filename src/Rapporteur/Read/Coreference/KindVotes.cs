using Rapporteur.Findings;
using Rapporteur.Knowledge.Classes;
using Rapporteur.Knowledge.Names;
using Rapporteur.Text;

namespace Rapporteur.Read.Coreference;

/// <summary>
/// Decides what kind of actor a cluster is. Every mention votes: the head word of a name, descriptions, what the report says belongs to
/// it ("X fighters", "leader of X") and what it does. So a group that no list knows gets its kind from the report itself.
/// </summary>
internal sealed class KindVotes(Scene scene)
{
    private const double ByDescription = 3;
    private const double ByNameWord = 2;
    private const double ByBelonging = 1.5;
    private const double ByDeed = 0.6;
    private const double VagueShare = 0.2;

    private readonly ClassTable classes = ClassTable.Shared;
    private readonly CueWords cues = CueWords.Shared;
    private readonly Token[] tokens = scene.Tokens;

    /// <summary>The kind, or null when the cluster cannot act.</summary>
    public ActorKind? Of(Cluster cluster)
    {
        switch (cluster.Sort)
        {
            case Sort.Person:
                return ActorKind.Person;
            case Sort.State:
                return ActorKind.State;
            case Sort.Place or Sort.Thing:
                return null;
            case Sort.Facility:
                return ActorKind.Facility;
        }

        Span<double> votes = stackalloc double[Enum.GetValues<ActorKind>().Length];
        foreach (var member in cluster.Members)
        {
            ByClass(member, votes);
            ByKnowledge(member, votes);
            ByContext(member, votes);
        }

        return Winner(votes) ?? Default(cluster);
    }

    private static ActorKind? Winner(Span<double> votes)
    {
        var best = -1;
        for (var i = 0; i < votes.Length; i++)
        {
            best = votes[i] > (best < 0 ? 0 : votes[best]) ? i : best;
        }

        return best < 0 ? null : (ActorKind)best;
    }

    private static ActorKind? Default(Cluster cluster) => cluster.Sort switch
    {
        Sort.People => ActorKind.Population,
        Sort.Group => ActorKind.Movement,
        _ => cluster.HasName && cluster.Members.Exists(m => m.Phrase.Entity is EntityTag.Person or EntityTag.Organization) ? ActorKind.Movement : null,
    };

    private void ByClass(Reference member, Span<double> votes)
    {
        if (member.Pronoun is not null || classes.KindOf(member.Phrase.Class) is not { } kind)
        {
            return;
        }

        if (kind == ActorKind.Person)
        {
            if (member.IsName)
            {
                return;
            }

            kind = ActorKind.Population;
        }

        var share = member.Phrase.Class == "organisation" ? VagueShare : 1;
        votes[(int)kind] += share * (member.IsName ? ByNameWord : ByDescription);

        // Irregulars call themselves brigades and armies as soldiers do; what else the report says decides.
        if (member.IsName && kind == ActorKind.MilitaryUnit)
        {
            votes[(int)ActorKind.ArmedGroup] += cues.Has("irregular-plural", member.Noun) ? 2 * ByNameWord
                : IsRegular(member) ? 0.9 * ByNameWord : 1.1 * ByNameWord;
        }
    }

    // "44th Motor Rifle Division", "Northern Fleet", "Ruritanian National Guard": states number and name their troops so.
    private bool IsRegular(Reference member)
    {
        for (var i = member.Phrase.CoreFirst; i < member.Phrase.CoreEnd; i++)
        {
            var form = scene.Text.Form(i);
            if (form.IndexOfAnyInRange('0', '9') >= 0 || cues.Has("regular-unit", form) || Nations.Shared.Find(form) is not null)
            {
                return true;
            }
        }

        return member.Phrase.CoreEnd - member.Phrase.CoreFirst == 1;
    }

    private void ByKnowledge(Reference member, Span<double> votes)
    {
        if (!member.IsName)
        {
            return;
        }

        var name = scene.Text.SpanOf(member.Phrase.CoreFirst, member.Phrase.CoreEnd - 1).Of(scene.Text.Text);
        if (Organizations.Shared.TryFind(name, out var body))
        {
            votes[(int)body.Kind] += 2 * ByDescription;
        }
        else if (member.Sort == Sort.Group && OrgHeads.Shared.KindOfName(name) is { } kind && kind is not ActorKind.Facility)
        {
            votes[(int)kind] += kind == ActorKind.Movement ? VagueShare : ByNameWord / 2;
        }
    }

    private void ByContext(Reference member, Span<double> votes)
    {
        ref var head = ref tokens[member.Phrase.Head];
        if (!member.IsName || head.Head < 0)
        {
            return;
        }

        var governor = head.Head;
        var lemma = tokens[governor].Lemma;
        if (head.Deprel is Deprel.Compound or Deprel.Nmod or Deprel.NmodPoss or Deprel.NmodDesc or Deprel.Amod)
        {
            var plural = (tokens[governor].Morph & Morph.Plural) != 0;
            votes[(int)ActorKind.ArmedGroup] += cues.Has("armed-member", lemma) ? plural ? ByBelonging : ByBelonging / 2 : 0;
            votes[(int)ActorKind.Movement] += cues.Has("group-leader", lemma) ? VagueShare : 0;
        }
        else if (head.Deprel is Deprel.Nsubj or Deprel.OblAgent)
        {
            votes[(int)ActorKind.ArmedGroup] += cues.Has("violent", lemma) ? ByDeed : 0;
            votes[(int)ActorKind.Media] += cues.Has("publish", lemma) ? ByDeed : 0;
        }
    }
}
