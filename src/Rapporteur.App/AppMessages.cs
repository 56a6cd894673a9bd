using Rapporteur.Casefile;

namespace Rapporteur.App;

/// <summary>All problems that the command line itself tells of.</summary>
internal static class AppMessages
{
    public static readonly ProblemKind Usage = new("RAP-301", "{0}", "See rapporteur --help, or rapporteur COMMAND --help");

    public static readonly ProblemKind NoItem = new(
        "RAP-302", "{0}: nothing in this case has this id", "Ids stand in every listing, and the beginning of one is enough where it is the only one");

    public static readonly ProblemKind NoActor = new(
        "RAP-303", "{0}: no actor of this case has such a name", "See rapporteur actors; a part of a name is enough");

    public static readonly ProblemKind SeveralActors = new(
        "RAP-304", "{0}: several actors of this case have such a name: {1}", "Name one of them in full, or by its id");

    public static readonly ProblemKind CannotWrite = new(
        "RAP-305", "{0}: cannot be written: {1}", "Check that the folder exists or can be made, and that you may write there");

    public static readonly ProblemKind ReaderFailed = new(
        "RAP-306", "{0}: the reader failed on this report: {1}", "This is a bug; report it with the text, if you may share it. The other reports are not affected");

    public static readonly ProblemKind NoSamples = new(
        "RAP-307", "The samples that the demo reads are not beside the program ({0})", "Run ./rapporteur demo from a complete checkout");

    public static readonly ProblemKind Exists = new(
        "RAP-308", "{0}: there is such a file already", "Name another with --case; the demo wants a fresh case and overwrites nothing");

    public static readonly ProblemKind CannotRead = new(
        "RAP-309", "{0}: cannot be read: {1}", "Check the path, and that you may read there");

    public static readonly ProblemKind PortTaken = new(
        "RAP-310", "Port {0} cannot be used: {1}", "Another program may hold it; name another with --port, or --port 0 for a free one");

    public static readonly ProblemKind Unsent = new(
        "RAP-311", "The form lacks {0}", "Go back, fill it in and send it again");

    public static readonly ProblemKind UploadTooLarge = new(
        "RAP-312", "Too much at once: {0}", "Add fewer at a time, or read the folder: rapporteur read FOLDER");

    public static readonly ProblemKind UploadGone = new(
        "RAP-313", "What was uploaded is no longer held", "Uploads are kept until the workbench stops or others push them out; add the files again");

    public static readonly ProblemKind NoDay = new(
        "RAP-314", "{0}: {1} is no day of publication", "Write 2024-03-05, 2024-03, 2024, or 2024-03-05/2024-03-09");

    public static readonly ProblemKind NotYet = new(
        "RAP-315", "The record is being worked out", "Wait until pages show it, then decide again; nothing was lost");

    public static readonly ProblemKind Bug = new(
        "RAP-399", "Something went wrong that should not have: {0}", "This is a bug; report it with the command. What the case had acknowledged is kept");

    public static IReadOnlyList<ProblemKind> All { get; } =
        [Usage, NoItem, NoActor, SeveralActors, CannotWrite, ReaderFailed, NoSamples, Exists, CannotRead, PortTaken, Unsent, UploadTooLarge, UploadGone, NoDay, NotYet, Bug];
}
