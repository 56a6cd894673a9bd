using Rapporteur.Text;

namespace Rapporteur.Training.Muc;

/// <summary>What speaks for a message having templates: its words, and how sure its surest sentences are.</summary>
internal static class MessageFeatures
{
    public static FeatureBag Of(MucDocument document, bool named = false)
    {
        var bag = new FeatureBag(named);
        bag.Add("bias");
        foreach (var lemma in Enumerable.Range(0, document.Lemmas.Length).Where(i => IsContent(document.Text.Tokens[i])).Select(i => document.Lemmas[i]).Distinct())
        {
            bag.Add("w", lemma);
        }

        for (var t = 0; t < Types.All.Length; t++)
        {
            var best = document.TypeChances.Select(c => c.Length > t ? c[t] : 0).OrderDescending().ToList();
            bag.Chance($"best{t}", best.Count > 0 ? best[0] : 0);
            bag.Chance($"second{t}", best.Count > 1 ? best[1] : 0);
            bag.Chance($"sum{t}", Math.Min(1, best.Sum() / 4));
        }

        foreach (var mode in document.Draft.Events.Select(e => $"{e.Type}.{e.Mode}").Distinct())
        {
            bag.Add("event", mode);
        }

        bag.Add("length", Math.Min(8, document.Text.Sentences.Length / 4).ToString());
        return bag;
    }

    private static bool IsContent(Token token) => token.Upos is Upos.Noun or Upos.Verb or Upos.Propn or Upos.Adj or Upos.Adv;
}
