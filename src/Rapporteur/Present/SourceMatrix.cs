namespace Rapporteur.Present;

/// <summary>Which source says what of which incident.</summary>
/// <param name="Sources">Publishers, most telling first.</param>
/// <param name="Lines">Incidents, those that most sources tell first.</param>
/// <param name="Total">Incidents that more than one source tells of, shown or not.</param>
public sealed record SourceMatrix(IReadOnlyList<string> Sources, IReadOnlyList<SourceMatrixLine> Lines, int Total);

/// <summary>An incident and what each source says of it.</summary>
/// <param name="Incident">The incident.</param>
/// <param name="Cells">One for each source of the matrix; null where it says nothing.</param>
public sealed record SourceMatrixLine(IncidentRow Incident, IReadOnlyList<SourceMatrixCell?> Cells);

/// <summary>What a source says of an incident.</summary>
/// <param name="Tells">Whether it tells the event itself.</param>
/// <param name="Acts">Speech acts about it that it carries: denies, accuses ...; ordinal order.</param>
/// <param name="Evidence">The sentences.</param>
public sealed record SourceMatrixCell(bool Tells, IReadOnlyList<string> Acts, IReadOnlyList<Citation> Evidence);
