using Rapporteur.Casefile;

namespace Rapporteur.App.Batch;

/// <summary>What became of one input.</summary>
/// <param name="New">The report to add, or null.</param>
/// <param name="IsHeld">Whether the case has it already.</param>
internal sealed record InputResult(Casefile.Intake? New, bool IsHeld)
{
    /// <summary>Where the case has the text already: who carried it this time.</summary>
    public Carrier? Carrier { get; init; }

    /// <summary>Why it is left out.</summary>
    public Problem? Problem { get; init; }

    /// <summary>What the user should know although it was read.</summary>
    public IReadOnlyList<Problem> Notices { get; init; } = [];

    public static InputResult LeftOut(Problem problem) => new(null, false) { Problem = problem };
}
