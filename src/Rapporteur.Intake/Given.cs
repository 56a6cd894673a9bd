using Rapporteur.Text;

namespace Rapporteur.Intake;

/// <summary>What the user says about reports; it goes before whatever a file says about itself.</summary>
public sealed record Given(string? Publisher = null, DateRange? Published = null);
