using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Rapporteur.App.Output;

/// <summary>Lays out what is printed; apart from <see cref="Terminal"/>, so that commands which print plain lines start without it.</summary>
internal sealed class Canvas
{
    /// <summary>Of lines that go to a file or a pipe, which are as long as their text.</summary>
    private const int Unbounded = 1_000_000;

    private readonly StringBuilder page = new();
    private readonly IAnsiConsole console;

    public Canvas(int? width, bool colour)
    {
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(new StringWriter(page)),
        });
        console.Profile.Width = width ?? Unbounded;
        console.Profile.Capabilities.Unicode = true;
    }

    public IEnumerable<string> Lines(IRenderable what)
    {
        page.Clear();
        console.Write(what);
        return page.ToString().TrimEnd('\n', '\r').Split('\n').Select(line => line.TrimEnd());
    }
}
