using Rapporteur.Knowledge.Tagging;
using Rapporteur.Training.Corpora;

namespace Rapporteur.Training.Tagging;

/// <summary>Trains everything that models/tagger.bin holds but the splitter.</summary>
internal static class TaggerBuilder
{
    private const int PairLines = 1 << 17;

    /// <returns>The sections, the splitter's empty.</returns>
    public static byte[][] Train(IReadOnlyList<UdSentence> source, RawText raw, int epochs, bool quiet = false)
    {
        var labels = TagCorpus.Labels(source);
        var sections = new byte[TaggerFile.Count][];
        Array.Fill(sections, []);
        sections[TaggerFile.Labels] = WordTableBuilder.Bytes(labels.Select(l => l.Pack()).ToArray());
        (sections[TaggerFile.WordKeys], sections[TaggerFile.WordInfo]) =
            new WordTableBuilder(labels, raw).Build(TagCorpus.Build(source, labels, false));
        new LexiconBuilder(labels).Build(source, sections);
        var words = new KeyedTable<WordInfo>(ModelBytes.Of(ModelBytes.Pack(sections)), TaggerFile.WordKeys, TaggerFile.WordInfo);
        var trainer = new TagTrainer(TagCorpus.Build(source, labels, true), words, labels.Length);
        trainer.Train(epochs, quiet);
        var packer = new TagPacker(trainer);
        (sections[TaggerFile.TypeKeys], sections[TaggerFile.TypeRows]) = packer.Types();
        sections[TaggerFile.Pairs] = packer.Pairs(PairLines);
        sections[TaggerFile.Margin] = WordTableBuilder.Bytes([packer.Margin]);
        return sections;
    }
}
