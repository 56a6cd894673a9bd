using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Casefile;

/// <summary>One report on its way into a case, with its original bytes and what was read in it.</summary>
public sealed record Intake(Report Report, ReadOnlyMemory<byte> Original, Reading Reading, DateTimeOffset TakenIn, string Tool);
