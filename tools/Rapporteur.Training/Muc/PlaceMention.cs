using Rapporteur.Knowledge.Classes;

namespace Rapporteur.Training.Muc;

/// <summary>A place of the lists, or a state or its people, as named in a message.</summary>
/// <param name="Entries">Places of that name; empty for states.</param>
/// <param name="State">The state that is named or meant by a demonym, or empty.</param>
internal sealed record PlaceMention(int First, int End, int Sentence, string Name, IReadOnlyList<PlaceEntry> Entries, string State)
{
    public bool IsState => State.Length > 0;

    /// <summary>All mentions of a message, longest name first at each token.</summary>
    public static List<PlaceMention> Find(MucDocument document, Gazetteer gazetteer)
    {
        var found = new List<PlaceMention>();
        var forms = Enumerable.Range(0, document.Text.Tokens.Length).Select(i => document.Text.FormString(i).ToUpperInvariant()).ToArray();
        for (var i = 0; i < forms.Length; i++)
        {
            for (var length = Math.Min(gazetteer.Longest, forms.Length - i); length > 0; length--)
            {
                if (At(document, gazetteer, i, string.Join(' ', forms, i, length)) is { } mention)
                {
                    found.Add(mention with { End = i + length });
                    i += length - 1;
                    break;
                }
            }
        }

        return found;
    }

    private static PlaceMention? At(MucDocument document, Gazetteer gazetteer, int first, string name)
    {
        var state = gazetteer.State(name) ?? (Nations.Shared.Find(name) is { Form: not NationForm.Capital } nation ? gazetteer.State(nation.State.ToUpperInvariant()) : null);
        var entries = state is null ? gazetteer.Find(name) : [];
        return state is null && entries.Count == 0 ? null
            : new PlaceMention(first, first, document.Text.SentenceOf(first), name, entries, state ?? "");
    }
}
