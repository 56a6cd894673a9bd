using Rapporteur.Findings;
using Rapporteur.Read.Attribution;

namespace Rapporteur.Read.Events;

/// <summary>Decides status and attribution of an event from its clause and from whoever tells it.</summary>
internal sealed class Standing(Draft draft)
{
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
        else if (fact.Status == EventStatus.Occurred && draftEvent.Chain.Any(IsAboutTheFuture))
        {
            draftEvent.Status = EventStatus.Hypothetical;
        }
    }

    private static bool IsMereClaim(SpeechAct act) => act.Act is StatementAct.Accuses or StatementAct.Denies || act.Entry?.Has("claim") == true;

    private static bool IsAboutTheFuture(SpeechAct act) =>
        act.Act is StatementAct.Demands or StatementAct.Urges or StatementAct.Threatens or StatementAct.Warns or StatementAct.Predicts
        || act.Entry?.Has("irrealis") == true;
}
