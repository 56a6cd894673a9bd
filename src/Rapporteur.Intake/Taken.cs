using Rapporteur.Casefile;
using Rapporteur.Text;

namespace Rapporteur.Intake;

/// <summary>A report as it was taken from bytes.</summary>
/// <param name="Original">The bytes as they came.</param>
/// <param name="Notices">What the user should know although it went well.</param>
public sealed record Taken(Report Report, ReadOnlyMemory<byte> Original, IReadOnlyList<Problem> Notices);
