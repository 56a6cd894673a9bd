using System.Diagnostics.CodeAnalysis;

namespace Rapporteur.Casefile;

/// <summary>A value, or the problem that stood in its way.</summary>
public readonly record struct Outcome<T>
    where T : class
{
    public Outcome(T value) => Value = value;

    public Outcome(Problem problem) => Problem = problem;

    public T? Value { get; }

    public Problem? Problem { get; }

    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool IsGood => Problem is null;

    public static implicit operator Outcome<T>(T value) => new(value);

    public static implicit operator Outcome<T>(Problem problem) => new(problem);
}
