namespace Rapporteur.Present;

/// <summary>A relation in one line; its date is the time in which it holds, as far as the reports tell.</summary>
public sealed record RelationRow : Row
{
    /// <summary>A relation goes on: with an open end it holds since its start.</summary>
    public override string When => DateWords.Of(Date);

    public required string Subject { get; init; }

    public required string Predicate { get; init; }

    public required string Object { get; init; }

    /// <summary>In words, empty where no report tells.</summary>
    public required string Since { get; init; }

    public required string Until { get; init; }

    /// <summary>Whether the newest report that tells says that it no longer holds.</summary>
    public required bool Former { get; init; }

    public required string AccordingTo { get; init; }

    /// <summary>First day on which a report that tells of it certainly was out; null where none is known.</summary>
    public DateOnly? FirstTold { get; init; }

    /// <summary>Last such day.</summary>
    public DateOnly? LastTold { get; init; }

    /// <summary>Id of the actor that is the subject, or null.</summary>
    public string? SubjectId { get; init; }

    /// <summary>Id of the actor that is the object, or null where it is a value.</summary>
    public string? ObjectId { get; init; }

    /// <summary>How firmly it stands.</summary>
    public Certainty Certainty { get; init; }
}
