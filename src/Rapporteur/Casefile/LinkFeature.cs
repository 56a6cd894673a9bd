namespace Rapporteur.Casefile;

/// <summary>One reason for or against a link: its name in the table of weights, what was compared, and what it adds to the score.</summary>
public sealed record LinkFeature(string Name, string Compared, double Contribution);
