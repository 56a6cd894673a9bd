using System.Globalization;

namespace Rapporteur.Casefile;

/// <summary>A kind of problem with its code and wording; each project keeps all of its own in one file.</summary>
/// <param name="Text">Composite format: <c>{0}</c> is what it happened to, the others are details.</param>
public sealed record ProblemKind(string Code, string Text, string Advice)
{
    public Problem About(params object?[] details) =>
        new(Code, string.Format(CultureInfo.InvariantCulture, Text, details), Advice);
}
