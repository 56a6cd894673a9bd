namespace Rapporteur.Findings;

/// <summary>Something that another reader proposed and that the report does not bear out.</summary>
/// <param name="What">Section and field: <c>events</c>, <c>events.killed</c>.</param>
/// <param name="Value">What was proposed, shortened.</param>
public sealed record Refusal(string What, RefusalReason Reason, string Value);
