using Rapporteur.Knowledge.Frames;

namespace Rapporteur.Read.Clauses;

/// <summary>All predicates of a report, by token, with the tree they were read from.</summary>
internal sealed class ClauseTable(SyntaxTree tree, int tokens)
{
    private readonly Predicate?[] byToken = new Predicate?[tokens];

    public SyntaxTree Tree { get; } = tree;

    /// <summary>In text order.</summary>
    public List<Predicate> Predicates { get; } = [];

    public Predicate? At(int token) => token >= 0 && token < byToken.Length ? byToken[token] : null;

    public Predicate? VerbAt(int token) => At(token) is { Pos: FramePos.Verb } verb ? verb : null;

    public void Add(Predicate predicate)
    {
        byToken[predicate.Token] = predicate;
        Predicates.Add(predicate);
    }
}
