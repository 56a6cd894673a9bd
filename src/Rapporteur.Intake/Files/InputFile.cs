using Rapporteur.Intake.Web;

namespace Rapporteur.Intake.Files;

/// <summary>One input: a file, standard input, or a page of the web.</summary>
/// <param name="Path">Where to read it; <c>-</c> for standard input.</param>
/// <param name="Name">What people call it.</param>
public sealed record InputFile(string Path, string Name)
{
    private static readonly string[] PageEndings = [".html", ".htm", ".xhtml"];
    private static readonly string[] Endings = [".txt", ".text", .. PageEndings];

    public static InputFile Standard { get; } = new("-", "standard input");

    public bool IsStandard => Path == "-";

    public bool IsAddress => PageFetcher.IsAddress(Path);

    /// <summary>The same for the same input, however it is named.</summary>
    public string Key => IsStandard || IsAddress ? Path : System.IO.Path.GetFullPath(Path);

    /// <summary>Whether a file of this name is taken when a folder is read.</summary>
    public static bool IsReportName(string name) => Ends(name, Endings);

    public static bool IsPageName(string name) => Ends(name, PageEndings);

    private static bool Ends(string name, string[] endings) => endings.Any(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase));
}
