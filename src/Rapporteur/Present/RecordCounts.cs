namespace Rapporteur.Present;

/// <summary>How much a record holds.</summary>
/// <param name="Reports">Reports.</param>
/// <param name="Incidents">Events that took place or are said to have; planned and hypothetical ones are not counted.</param>
/// <param name="Actors">Actors with a name and without.</param>
/// <param name="Named">Actors with a name.</param>
/// <param name="Statements">Statements, one a report that carries it.</param>
/// <param name="Relations">Relations.</param>
/// <param name="Forecasts">Forecasts.</param>
/// <param name="Disputes">Disputes, settled ones too.</param>
/// <param name="OpenDisputes">Disputes that no judgement has settled.</param>
public sealed record RecordCounts(
    int Reports, int Incidents, int Actors, int Named, int Statements, int Relations, int Forecasts, int Disputes, int OpenDisputes);
