namespace Rapporteur.Present;

/// <summary>Two paragraphs that answer each other; one side is empty where the other text has nothing like it.</summary>
public sealed record ComparedPair(IReadOnlyList<ComparedRun> Left, IReadOnlyList<ComparedRun> Right)
{
    public bool IsChanged => Left.Concat(Right).Any(r => r.IsChanged);
}
