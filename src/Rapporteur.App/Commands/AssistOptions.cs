using System.CommandLine;
using Rapporteur.Assist;
using Rapporteur.Casefile;

namespace Rapporteur.App.Commands;

/// <summary>Which model is asked, from the command line or the environment; there is no default.</summary>
internal sealed class AssistOptions
{
    public const string EndpointVariable = "RAPPORTEUR_ASSIST_ENDPOINT";
    public const string ModelVariable = "RAPPORTEUR_ASSIST_MODEL";

    /// <summary>Only from the environment: what stands on a command line shows in process lists.</summary>
    public const string KeyVariable = "RAPPORTEUR_ASSIST_KEY";

    private readonly Option<string?> endpoint = new("--endpoint") { Description = $"Base address of an OpenAI-compatible server, such as http://127.0.0.1:11434/v1; else what {EndpointVariable} names", HelpName = "URL" };
    private readonly Option<string?> model = new("--model") { Description = $"Model as the server calls it; else what {ModelVariable} names", HelpName = "NAME" };
    private readonly Option<string?> sendTo = new("--send-to") { Description = "Host, other than this machine, to which the texts of the reports may be sent", HelpName = "HOST" };
    private readonly Option<int> timeout = new("--timeout") { Description = "Seconds that one answer may take", HelpName = "SECONDS", DefaultValueFactory = _ => 120 };
    private readonly Option<int> tries = new("--tries") { Description = "How often one part of a report is asked for at most", HelpName = "N", DefaultValueFactory = _ => 3 };

    public AssistOptions(Command command)
    {
        timeout.Validators.Add(r => Within(r, timeout, 1, 3600));
        tries.Validators.Add(r => Within(r, tries, 1, 10));
        foreach (var option in (Option[])[endpoint, model, sendTo, timeout, tries])
        {
            command.Add(option);
        }
    }

    /// <param name="parsed">The command line.</param>
    /// <param name="reports">How many reports would be sent, for the warning.</param>
    public Outcome<AssistEndpoint> Endpoint(ParseResult parsed, int reports)
    {
        var found = AssistEndpoint.Parse(
            parsed.GetValue(endpoint) ?? Environment.GetEnvironmentVariable(EndpointVariable),
            parsed.GetValue(model) ?? Environment.GetEnvironmentVariable(ModelVariable),
            Environment.GetEnvironmentVariable(KeyVariable));
        if (!found.IsGood)
        {
            return found;
        }

        var host = found.Value.Address.Host;
        if (!found.Value.IsThisMachine && !string.Equals(host, parsed.GetValue(sendTo), StringComparison.OrdinalIgnoreCase))
        {
            return AssistMessages.LeavesMachine.About(host, $"{reports} report{(reports == 1 ? "" : "s")}");
        }

        return found.Value with { Timeout = TimeSpan.FromSeconds(parsed.GetValue(timeout)), Tries = parsed.GetValue(tries) };
    }

    private static void Within(System.CommandLine.Parsing.OptionResult result, Option<int> option, int least, int most)
    {
        if (result.GetValue(option) is var value && (value < least || value > most))
        {
            result.AddError($"{option.Name} takes a number from {least} to {most}.");
        }
    }
}
