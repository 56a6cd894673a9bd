using Rapporteur.Findings;
using Rapporteur.Knowledge.Names;
using Rapporteur.Read.Events;
using Rapporteur.Text;

namespace Rapporteur.Read.Relations;

/// <summary>Ranks and offices that stand before a name: "Foreign Minister Jane Doe", "Gen. Doe".</summary>
internal sealed class OfficeRelations(Draft draft)
{
    private readonly Token[] tokens = draft.Text.Tokens;

    public IEnumerable<RelationDraft> Find()
    {
        foreach (var phrase in draft.Phrases)
        {
            if (!phrase.HasName || tokens[phrase.CoreFirst].Entity != EntityTag.Person || OfficeBefore(phrase) is not { } office)
            {
                continue;
            }

            yield return new RelationDraft
            {
                Subject = phrase.Head,
                Predicate = RelationPredicate.OfficeHeld,
                Object = -1,
                ObjectWords = Phrasing.Words(draft.Text, office.First, office.Last),
                Rule = "title",
                Evidence = EvidenceRange.Around(draft, phrase.Head, [phrase.Head]),
            };
        }
    }

    /// <summary>The longest title right before the name, with the country that qualifies it.</summary>
    private (int First, int Last)? OfficeBefore(NounPhrase phrase)
    {
        for (var first = phrase.First; first < phrase.CoreFirst; first++)
        {
            var title = draft.Text.SpanOf(first, phrase.CoreFirst - 1).Of(draft.Report.Text);
            if (Titles.Shared.ClassOf(title) is TitleClass.Military or TitleClass.Police or TitleClass.Office or TitleClass.Legislature
                or TitleClass.Justice or TitleClass.Diplomacy or TitleClass.Royal)
            {
                var qualified = first > phrase.First && tokens[first - 1].Upos is Upos.Propn or Upos.Adj && tokens[first - 1].Entity != EntityTag.None;
                return (qualified ? first - 1 : first, phrase.CoreFirst - 1);
            }
        }

        return null;
    }
}
