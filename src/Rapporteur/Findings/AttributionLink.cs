using Rapporteur.Text;

namespace Rapporteur.Findings;

/// <summary>One step of "A says that B said": who, by which word, through which channel.</summary>
public sealed record AttributionLink(Party Speaker, string Cue, string? Channel, TextSpan? CueSpan);
