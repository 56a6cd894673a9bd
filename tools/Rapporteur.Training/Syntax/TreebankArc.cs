using Rapporteur.Knowledge.Parsing;
using Rapporteur.Text;

namespace Rapporteur.Training.Syntax;

/// <summary>An arc to learn; tokens count within the batch, a head of -1 is the root.</summary>
internal readonly record struct TreebankArc(int Token, int Head, int DistanceClass, Deprel Relation, float Trust)
{
    public static TreebankArc Of(Batch batch, int sentence, int token)
    {
        var (source, start) = (batch.Sentences[sentence], batch.Start(sentence));
        var head = source.Heads[token];
        var distance = head < 0 ? Distance.Root : Distance.Class(head - token);
        return new(start + token, head < 0 ? -1 : start + head, distance, source.Relations[token], source.TrustIn(token));
    }
}
