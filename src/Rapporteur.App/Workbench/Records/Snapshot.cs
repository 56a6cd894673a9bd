using Rapporteur.Review;

namespace Rapporteur.App.Workbench.Records;

/// <summary>A record that stays the same while a page is made of it.</summary>
/// <param name="Record">What it holds.</param>
/// <param name="IsPresent">Whether it is that of the case as it is; if not, the next one is being worked out.</param>
/// <param name="State">The same as long as the record is.</param>
internal sealed record Snapshot(ICaseRecord Record, bool IsPresent, long State);
