using Rapporteur.App.Output;

namespace Rapporteur.App.Tests;

/// <summary>Runs a command inside the test and keeps what it printed.</summary>
internal sealed record Cli(int Code, string Out, string Error)
{
    public static Cli Run(params string[] args) => RunAt(null, false, args);

    public static Cli RunAt(int? width, bool colour, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = Application.Run(args, new Terminal { Out = output, Error = error, Width = width, Colour = colour });
        return new Cli(code, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }
}
