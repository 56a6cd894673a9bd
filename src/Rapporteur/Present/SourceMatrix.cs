namespace Rapporteur.Present;

/// <summary>Which source says what of which incident.</summary>
/// <param name="Sources">Publishers, most telling first.</param>
/// <param name="Lines">Incidents, those that most sources tell first.</param>
/// <param name="Total">Incidents that more than one source tells of, shown or not.</param>
public sealed record SourceMatrix(IReadOnlyList<string> Sources, IReadOnlyList<ToldRow> Lines, int Total)
{
    /// <summary>The matrix of some lines of that listing, with so many columns at most: the publishers that tell of most of these lines.</summary>
    public static SourceMatrix Of(Page<ToldRow> page, int most) => new([.. page.Rows.SelectMany(r => r.Cells.Keys).GroupBy(n => n, StringComparer.Ordinal)
        .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(most).Select(g => g.Key)], page.Rows, page.Total);
}

/// <summary>An incident and what each publisher says of it.</summary>
public sealed record ToldRow : Row
{
    public required IncidentRow Incident { get; init; }

    /// <summary>By publisher; those that say nothing are not there.</summary>
    public required IReadOnlyDictionary<string, SourceMatrixCell> Cells { get; init; }
}

/// <summary>What a source says of an incident.</summary>
/// <param name="Tells">Whether it tells the event itself.</param>
/// <param name="Acts">Speech acts about it that it carries: denies, accuses ...; ordinal order.</param>
/// <param name="Evidence">The sentences.</param>
public sealed record SourceMatrixCell(bool Tells, IReadOnlyList<string> Acts, IReadOnlyList<Citation> Evidence);
