using Rapporteur.Casefile;

namespace Rapporteur.Storage;

/// <summary>All that this project says to people.</summary>
public static class StorageMessages
{
    public static readonly ProblemKind LibraryMissing = new(
        "RAP-201",
        "The system's SQLite library (libsqlite3) could not be loaded: {0}",
        "Install it, on Debian or Ubuntu with: apt-get install libsqlite3-0");

    public static readonly ProblemKind NoCase = new(
        "RAP-202",
        "{0}: there is no case file",
        "Make one by reading reports into it (rapporteur read PATH --case FILE), or name another with --case or RAPPORTEUR_CASE");

    public static readonly ProblemKind CannotOpen = new(
        "RAP-203",
        "{0}: the case file cannot be opened or created: {1}",
        "Check that its folder exists and that you may write there, or name another place with --case");

    public static readonly ProblemKind NotACase = new(
        "RAP-204",
        "{0}: this file is not a case of Rapporteur",
        "Name another file with --case; this one was left as it is");

    public static readonly ProblemKind Newer = new(
        "RAP-205",
        "{0}: this case has schema version {1}, but this program knows versions up to {2}",
        "Use the newer Rapporteur that wrote it; the file was left as it is");

    public static readonly ProblemKind Damaged = new(
        "RAP-206",
        "{0}: the case file is damaged: {1}",
        "Copy the file away first; then read the reports again into a fresh case, or save what can be saved with the .recover command of sqlite3");

    public static readonly ProblemKind Locked = new(
        "RAP-207",
        "{0}: another program is writing to this case and did not finish in time",
        "Wait until it is done, then try again; reports that are already in the case are skipped, so nothing is lost by repeating a run");

    public static readonly ProblemKind ReadOnly = new(
        "RAP-208",
        "{0}: the case file may be read but not written",
        "Change its permissions, or copy it to a place where you may write and name that with --case");

    public static readonly ProblemKind DiskFull = new(
        "RAP-209",
        "{0}: the disk is full",
        "Free some space and run the same command again; what was acknowledged is kept, the rest is read then");

    public static readonly ProblemKind DiskFault = new(
        "RAP-210",
        "{0}: the disk could not be read or written: {1}",
        "Check the disk (is it still mounted?) and run the same command again; what was acknowledged is kept");

    public static readonly ProblemKind NoFullText = new(
        "RAP-211",
        "The system's SQLite library has no full-text search (FTS5): {0}",
        "Install one that has, on Debian or Ubuntu with: apt-get install libsqlite3-0");

    public static IReadOnlyList<ProblemKind> All { get; } =
    [
        LibraryMissing, NoCase, CannotOpen, NotACase, Newer, Damaged, Locked, ReadOnly, DiskFull, DiskFault, NoFullText,
    ];
}
