using Rapporteur.Findings;
using Rapporteur.Knowledge;
using Rapporteur.Knowledge.Frames;
using Rapporteur.Read.Attribution;
using Rapporteur.Read.Clauses;
using Rapporteur.Text;

namespace Rapporteur.Read.Events;

/// <summary>Decides status and attribution of an event from its clause and from whoever tells it.</summary>
internal sealed class Standing(Draft draft)
{
    private const int Deepest = 6;

    private readonly Factuality factuality = new(draft);

    public void Judge(EventDraft draftEvent)
    {
        var fact = factuality.Of(draftEvent.Predicate, draftEvent.Entry);
        draftEvent.Negated = fact.Negated || draftEvent.IsOfNobody;
        draftEvent.Status = draftEvent.Status == EventStatus.Ongoing && fact.Status == EventStatus.Occurred ? EventStatus.Ongoing : fact.Status;
        draftEvent.Chain = Chains.Over(draft, draftEvent.Trigger);
        if (fact.Status is EventStatus.Occurred or EventStatus.Ongoing && draftEvent.Chain.Any(IsMereClaim))
        {
            draftEvent.Status = EventStatus.Alleged;
        }
        else if (fact.Status == EventStatus.Occurred && draftEvent.Chain.Count > 0)
        {
            draftEvent.Status = draftEvent.Chain.Any(IsAboutTheFuture) ? EventStatus.Hypothetical
                : IsAsserted(draftEvent.Predicate) && !Modality.IsFactive(draft.Text.Tokens[draftEvent.Chain[^1].Cue].Lemma) ? EventStatus.Alleged : EventStatus.Occurred;
        }
    }

    /// <summary>
    /// What somebody who is cited states is alleged; what the cited words take for granted, by a noun, a relative clause or a clause of time,
    /// the author lets stand.
    /// </summary>
    private bool IsAsserted(Predicate predicate)
    {
        var token = predicate.Anchor;
        if (predicate.Pos == FramePos.Noun && predicate.Light < 0 && draft.Text.Tokens[token].Deprel is not (Deprel.Root or Deprel.Ccomp))
        {
            return false;
        }

        for (var steps = 0; steps < Deepest && token >= 0; steps++)
        {
            switch (draft.Text.Tokens[token].Deprel)
            {
                case Deprel.Acl or Deprel.AclRelcl or Deprel.Nmod or Deprel.Obl or Deprel.Appos:
                case Deprel.Advcl when draft.Clauses.Tree.HasChild(token, Deprel.Mark) || draft.Clauses.Tree.HasChild(token, Deprel.Advmod):
                    return false;
                case Deprel.Conj or Deprel.Xcomp or Deprel.Advcl:
                    token = draft.Text.Tokens[token].Head;
                    break;
                default:
                    return true;
            }
        }

        return true;
    }

    private static bool IsMereClaim(SpeechAct act) => act.Act is StatementAct.Accuses or StatementAct.Denies || act.Entry?.Has("claim") == true;

    private static bool IsAboutTheFuture(SpeechAct act) =>
        act.Act is StatementAct.Demands or StatementAct.Urges or StatementAct.Threatens or StatementAct.Warns or StatementAct.Predicts
        || act.Entry?.Has("irrealis") == true;
}
