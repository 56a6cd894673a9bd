namespace Rapporteur.Training.Muc;

/// <summary>Messages with their keys, divided into folds of neighbouring messages, so that retellings of one story stay together.</summary>
internal sealed class MucCorpus
{
    public const int Folds = 5;

    private const int BlockSize = 20;

    public MucCorpus(IEnumerable<MucDocument> documents, Dictionary<string, List<KeyTemplate>> keys)
    {
        foreach (var document in documents.Where(d => keys.ContainsKey(d.Message.Id)))
        {
            var gold = new Gold(document, keys[document.Message.Id]);
            Cases.Add(new MucCase(document, gold, new SentenceLabels(document, gold), Cases.Count / BlockSize % Folds));
        }
    }

    public List<MucCase> Cases { get; } = [];
}

/// <summary>A message with what the key says about it.</summary>
internal sealed record MucCase(MucDocument Document, Gold Gold, SentenceLabels Labels, int Fold);
