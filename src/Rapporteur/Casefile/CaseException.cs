namespace Rapporteur.Casefile;

/// <summary>The machine failed a case that was open: disk full, file locked by somebody else, damaged. What was acknowledged is kept.</summary>
public sealed class CaseException(Problem problem, Exception? inner = null) : Exception(problem.Message, inner)
{
    public Problem Problem { get; } = problem;
}
