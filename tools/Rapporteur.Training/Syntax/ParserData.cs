using Rapporteur.Training.Corpora;

namespace Rapporteur.Training.Syntax;

/// <summary>What the parser learns from and is watched on.</summary>
internal sealed class ParserData
{
    public ParserData(string treebanks)
    {
        Source = Treebank.Training(treebanks);
        Train = Sentences(Source);
        Capitals = [.. Train.Select(s => s.UpperCased())];
        Watched = new()
        {
            ["EWT dev"] = Sentences(Treebank.Ewt(treebanks, "dev")),
            ["GUM dev"] = Sentences(Treebank.Gum(treebanks, "dev")),
        };
        var gum = Treebank.Gum(treebanks, "test");
        Reported = new()
        {
            ["EWT test"] = Sentences(Treebank.Ewt(treebanks, "test")),
            ["GUM test"] = Sentences(gum),
            ["GUM test, news"] = Sentences(gum.Where(s => s.Genre == "news")),
        };
        Reported["EWT test, capitals"] = [.. Reported["EWT test"].Select(s => s.UpperCased())];
    }

    /// <summary>The training sentences with everything that the treebanks say.</summary>
    public List<UdSentence> Source { get; }

    public List<TreebankSentence> Train { get; }

    /// <summary>The same sentences in capitals, in the same order.</summary>
    public List<TreebankSentence> Capitals { get; }

    public Dictionary<string, List<TreebankSentence>> Watched { get; }

    public Dictionary<string, List<TreebankSentence>> Reported { get; }

    public IEnumerable<TreebankSentence> HeldOut => Watched.Values.Concat(Reported.Values).SelectMany(s => s);

    private static List<TreebankSentence> Sentences(IEnumerable<UdSentence> source) => [.. source.Select(TreebankSentence.Of)];
}
