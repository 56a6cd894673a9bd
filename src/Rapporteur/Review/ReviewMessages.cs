using Rapporteur.Casefile;

namespace Rapporteur.Review;

/// <summary>All that can be wrong with a judgement, in words.</summary>
public static class ReviewMessages
{
    public static readonly ProblemKind NotFound = new(
        "RAP-501", "{0}: nothing in this case that can be judged so has this id or name", "Ids stand in every listing; the beginning of one is enough where it is the only one, for an actor also its name");

    public static readonly ProblemKind Several = new(
        "RAP-502", "{0}: this means several things: {1}", "Write more of the id, or the whole name");

    public static readonly ProblemKind NoField = new(
        "RAP-503", "{0}: this finding has no field {1}; it has {2}", "Write one of these; docs/cli.md says what each takes");

    public static readonly ProblemKind NoValue = new(
        "RAP-504", "{0}: {1} cannot be {2}", "See docs/cli.md for what each field takes; a hyphen alone empties a field");

    public static readonly ProblemKind OneThing = new(
        "RAP-505", "{0} and {1} are one already", "Name two different ones; to take one apart: rapporteur split");

    public static readonly ProblemKind NothingSplit = new(
        "RAP-506", "{0}: {1} would take away nothing, or all of it", "Name some of its names or reports (rapporteur show ID lists them), not all");

    public static readonly ProblemKind NoGrade = new(
        "RAP-507", "{0} is no grade", "A source has a letter from A (reliable) to F (cannot be judged), information a figure from 1 (confirmed) to 6 (cannot be judged)");

    public static readonly ProblemKind NoSide = new(
        "RAP-508", "{0}: the dispute has no side {1}", "Write the number of a side, as rapporteur show ID lists them, or --as with your own words");

    public static readonly ProblemKind NothingToUndo = new(
        "RAP-509", "{0}: there is no such judgement that still counts", "See rapporteur history");

    public static readonly ProblemKind Unsigned = new(
        "RAP-510", "A judgement is signed, and nobody is named", "Say who decides with --by NAME, or set RAPPORTEUR_ANALYST, or write analyst = NAME into rapporteur/config in your configuration folder (~/.config)");

    public static readonly ProblemKind NoSource = new(
        "RAP-511", "{0}: no report of this case comes from a source of this name", "See rapporteur reports; write the publisher as it stands there, or the id of a report");

    public static readonly ProblemKind NoQuote = new(
        "RAP-512", "{0}: the evidence does not stand in this report", "Select the words in the text, or paste them as they stand there");

    public static readonly ProblemKind FieldMissing = new(
        "RAP-513", "{0}: the field {1} is empty", "Fill it in; the words of the text are best");

    public static IReadOnlyList<ProblemKind> All { get; } =
        [NotFound, Several, NoField, NoValue, OneThing, NothingSplit, NoGrade, NoSide, NothingToUndo, Unsigned, NoSource, NoQuote, FieldMissing];
}
