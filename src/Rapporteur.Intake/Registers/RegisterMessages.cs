using Rapporteur.Casefile;

namespace Rapporteur.Intake.Registers;

/// <summary>All that can be wrong with a register or a gazetteer.</summary>
public static class RegisterMessages
{
    public static readonly ProblemKind BadLine = new(
        "RAP-603", "{0}: line {1}: {2}", "Correct that place; nothing of the file was taken. docs/cli.md shows the formats");

    public static readonly ProblemKind UnknownFormat = new(
        "RAP-604", "{0}: the format cannot be told from its name", "Registers end in .yaml, .yml, .csv, .ftm.json, .ftm.jsonl, .stix.json, .json or .jsonl; gazetteers in .txt or .zip");

    public static readonly ProblemKind NothingInIt = new(
        "RAP-605", "{0}: there is no {1} in it", "Check that this is the right file; nothing was taken");

    public static readonly ProblemKind NoSuch = new(
        "RAP-606", "{0}: no register, gazetteer or entry of this case has this name", "See rapporteur register list");

    public static readonly ProblemKind Unreadable = new(
        "RAP-607", "{0}: cannot be read: {1}", "Check the path, and that the file is whole; nothing was taken");

    public static IReadOnlyList<ProblemKind> All { get; } = [BadLine, UnknownFormat, NothingInIt, NoSuch, Unreadable];
}
