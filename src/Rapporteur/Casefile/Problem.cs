namespace Rapporteur.Casefile;

/// <summary>An expected failure, as a person is told of it.</summary>
/// <param name="Code">Stable, listed in docs/errors.md: <c>RAP-101</c>.</param>
/// <param name="Message">What happened, to what.</param>
/// <param name="Advice">What to do about it.</param>
public sealed record Problem(string Code, string Message, string Advice)
{
    public override string ToString() => $"{Code} {Message} ({Advice})";
}
