using Rapporteur.Text;

namespace Rapporteur.Read.Clauses;

/// <summary>The preposition that marks a dependent, fixed expressions joined by spaces.</summary>
internal static class Prepositions
{
    public static string Of(Draft draft, SyntaxTree tree, int dependent)
    {
        var tokens = draft.Text.Tokens;
        foreach (var child in tree.Children(dependent))
        {
            if (child < dependent && tokens[child].Deprel is Deprel.Case or Deprel.Mark && tokens[child].Upos is not Upos.Punct)
            {
                return Words(draft, tree, child);
            }
        }

        return "";
    }

    private static string Words(Draft draft, SyntaxTree tree, int preposition)
    {
        var tokens = draft.Text.Tokens;
        var word = tokens[preposition].Lemma;
        foreach (var child in tree.Children(preposition))
        {
            if (tokens[child].Deprel == Deprel.Fixed)
            {
                word += " " + tokens[child].Lemma;
            }
        }

        return word;
    }
}
