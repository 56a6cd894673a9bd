using Rapporteur.Read;
using Rapporteur.Read.Sentences;
using Rapporteur.Read.Syntax;
using Rapporteur.Read.Tags;
using Rapporteur.Text;
using Rapporteur.Training.Corpora;

namespace Rapporteur.Training.Evaluation;

/// <summary>Official measures on the test splits: gold tokens, raw text, and upper-cased.</summary>
internal static class EvalCommand
{
    /// <summary>The passes in reading order; with gold tokens the first one is left out.</summary>
    public static IPass[] Passes { get; } = [new SentencesPass(), new TagsPass(), new SyntaxPass()];

    public static int Run(Options options)
    {
        var directory = options.Need("ud");
        var split = options.Get("split", "test");
        var ewt = Treebank.Ewt(directory, split);
        var gum = Treebank.Gum(directory, split);
        Show($"EWT {split}, gold tokens", FromGoldTokens(ewt, null));
        Show($"EWT {split}, gold tokens, upper case", FromGoldTokens(ewt, w => w.ToUpperInvariant()));
        Show($"EWT {split}, raw text", FromRawText(ewt));
        Show($"GUM {split}, gold tokens", FromGoldTokens(gum, null));
        Show($"GUM {split}, raw text", FromRawText(gum));
        if (options.Has("confusions"))
        {
            var confusions = new Confusions();
            FromGoldTokens(options.Get("genre") is { } only ? gum.Where(s => s.Genre == only).ToList() : ewt, null, confusions);
            confusions.Print(options.Get("confusions", 20));
        }

        if (!options.Has("genres"))
        {
            return 0;
        }

        foreach (var genre in gum.GroupBy(s => s.Genre).OrderBy(g => g.Key))
        {
            Show($"GUM {split}, gold tokens, {genre.Key}", FromGoldTokens(genre.ToList(), null));
        }

        return 0;
    }

    public static Scores FromGoldTokens(IReadOnlyList<UdSentence> source, Func<string, string>? recase, Confusions? confusions = null)
    {
        var total = default(Scores);
        foreach (var gold in GoldText.Documents(source, recase))
        {
            var draft = new Draft(gold.Report);
            draft.Text.Sentences = gold.Sentences;
            draft.Text.Tokens = [.. gold.Tokens.Select(t => new Token { Start = t.Start, End = t.End, Joined = t.Joined, Lemma = "", Head = -1 })];
            foreach (var pass in Passes.Where(p => p.Needs != Layer.None))
            {
                pass.Run(draft);
            }

            total += Official.Compare(gold, draft.Text);
            for (var i = 0; i < gold.Tokens.Length; i++)
            {
                confusions?.Add(gold.Tokens[i].Upos, draft.Text.Tokens[i].Upos, gold.FormString(i));
            }
        }

        return total;
    }

    public static Scores FromRawText(IReadOnlyList<UdSentence> source)
    {
        var gold = GoldText.Of(source);
        var draft = new Draft(gold.Report);
        foreach (var pass in Passes)
        {
            pass.Run(draft);
        }

        return Official.Compare(gold, draft.Text);
    }

    private static void Show(string name, Scores scores) => Console.WriteLine($"{name,-36} {scores}");
}
