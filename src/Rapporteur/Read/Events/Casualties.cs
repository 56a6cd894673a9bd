using Rapporteur.Findings;
using Rapporteur.Read.Frames;

namespace Rapporteur.Read.Events;

/// <summary>How many were killed or wounded, in the report's words.</summary>
internal static class Casualties
{
    public static void Count(Draft draft, SemanticTypes types, EventDraft found)
    {
        if (found.Recipients.Count == 0)
        {
            return;
        }

        if (found.Entry.Has("kills") || found.Entry.Category == "killed")
        {
            found.Killed = Words(draft, types, found.Recipients);
        }
        else if (found.Entry.Has("wounds") || found.Entry.Category == "wounded")
        {
            found.Wounded = Words(draft, types, found.Recipients);
        }
    }

    private static string? Words(Draft draft, SemanticTypes types, List<int> recipients)
    {
        var words = new List<string>();
        foreach (var recipient in recipients)
        {
            if (types.ClassOf(recipient) is "facility" or "vehicle" or "place" or "place-noun" or "weapon")
            {
                continue;
            }

            var phrase = draft.PhraseHeadedBy(recipient);
            words.Add(phrase?.Number ?? (draft.Text.Tokens[recipient].Upos == Text.Upos.Num ? draft.Text.FormString(recipient) : null)
                ?? (phrase?.Form == MentionForm.Name && types.EntityAt(recipient) is { } entity ? entity.Name : Phrasing.Words(draft, recipient)));
        }

        return words.Count == 0 ? null : string.Join(", ", words);
    }
}
