using Rapporteur.Casefile;

namespace Rapporteur.Intake;

/// <summary>All that this project says to people.</summary>
public static class IntakeMessages
{
    public static readonly ProblemKind Missing = new(
        "RAP-101", "{0}: there is no such file or folder", "Check the path; a name with blanks needs quotation marks");

    public static readonly ProblemKind Empty = new(
        "RAP-102", "{0}: the file is empty", "Fetch it again, or leave it out");

    public static readonly ProblemKind Blank = new(
        "RAP-103", "{0}: there is nothing but white space in it", "Fetch it again, or leave it out");

    public static readonly ProblemKind Binary = new(
        "RAP-104", "{0}: this is not text: {1}", "Save it as .txt or .html and read that");

    public static readonly ProblemKind Undecodable = new(
        "RAP-105", "{0}: the encoding of the text cannot be told: {1}", "Convert it to UTF-8, for example: iconv -f ENCODING -t UTF-8 FILE > NEW");

    public static readonly ProblemKind TooLarge = new(
        "RAP-106", "{0}: larger than 64 MB ({1})", "A report is never that long; split the file into one file for each report");

    public static readonly ProblemKind NotPermitted = new(
        "RAP-107", "{0}: you may not read this", "Change its permissions, or run as a user who may");

    public static readonly ProblemKind NoReports = new(
        "RAP-108", "{0}: no report in this folder or below it", "Reports are files that end in .txt, .text, .html, .htm or .xhtml; name any other file itself");

    public static readonly ProblemKind NoMatch = new(
        "RAP-109", "{0}: nothing matches this pattern", "Check the pattern; * stands for any characters in a name, ** for any folders");

    public static readonly ProblemKind Unreadable = new(
        "RAP-110", "{0}: reading it failed: {1}", "Check the disk or the connection and run the same command again; what is in the case is skipped");

    public static readonly ProblemKind NoArticle = new(
        "RAP-111", "{0}: the page holds no text to read, only markup, menus or scripts", "Save the page again once it has fully loaded, or save its text as .txt");

    public static readonly ProblemKind TakenForWindows = new(
        "RAP-112", "{0}: not UTF-8, taken for Windows-1252", "If letters look wrong, convert the file to UTF-8 and read it again");

    public static readonly ProblemKind TooDeep = new(
        "RAP-113", "{0}: the page's elements lie in each other thousands deep", "No real page does that; save its text as .txt");

    public static readonly ProblemKind NoAddress = new(
        "RAP-114", "{0}: this is no address of a page", "Write it as the browser shows it, beginning with http:// or https://, without a name and password");

    public static readonly ProblemKind NotFetched = new(
        "RAP-115", "{0}: the page was not got: {1}", "Check the address and the connection, or save the page in a browser and read the file");

    public static readonly ProblemKind TooLong = new(
        "RAP-116", "{0}: the page is larger than 16 MB", "No article is; save its text as .txt and read that");

    public static IReadOnlyList<ProblemKind> All { get; } =
    [
        Missing, Empty, Blank, Binary, Undecodable, TooLarge, NotPermitted, NoReports, NoMatch, Unreadable, NoArticle, TakenForWindows, TooDeep, NoAddress, NotFetched, TooLong,
    ];
}
