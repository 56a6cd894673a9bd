using Rapporteur.Read.Dates;
using Rapporteur.Text;

namespace Rapporteur.Read.Publication;

/// <summary>An expression of time with what its surroundings tell.</summary>
internal readonly record struct Clue(DateExpression Date, Lean Lean, int Sentence, int Paragraph, SentenceKind Kind)
{
    public TimeValue Value => Date.Value;
}
