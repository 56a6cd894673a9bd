using Rapporteur.Intake;
using Rapporteur.Intake.Files;

namespace Rapporteur.App.Batch;

/// <summary>What one run of reading is asked to do.</summary>
/// <param name="Inputs">In the order in which the case is to number them.</param>
/// <param name="Given">What the user says about all of them.</param>
/// <param name="JsonFolder">Where to write each reading as JSON, or null.</param>
internal sealed record ReadJob(IReadOnlyList<InputFile> Inputs, Given Given, string? JsonFolder);
