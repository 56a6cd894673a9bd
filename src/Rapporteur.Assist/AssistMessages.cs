using Rapporteur.Casefile;

namespace Rapporteur.Assist;

/// <summary>All problems of assisted reading.</summary>
public static class AssistMessages
{
    public static readonly ProblemKind NotConfigured = new(
        "RAP-401", "No {0} is configured for assisted reading", "Name it with --endpoint and --model, or set RAPPORTEUR_ASSIST_ENDPOINT and RAPPORTEUR_ASSIST_MODEL. Reading needs neither");

    public static readonly ProblemKind BadAddress = new(
        "RAP-402", "{0}: this is no address of an OpenAI-compatible endpoint", "Give the base address, for example http://127.0.0.1:11434/v1");

    public static readonly ProblemKind LeavesMachine = new(
        "RAP-403", "{0} is not this machine: the texts of {1} would be sent there", "Say so with --send-to and its host, or use an endpoint on this machine");

    public static readonly ProblemKind Unreachable = new(
        "RAP-404", "{0}: the endpoint cannot be reached: {1}", "Check that the model server runs and that the address is right; nothing in the case has changed");

    public static readonly ProblemKind TimedOut = new(
        "RAP-405", "{0}: no answer within {1} seconds, {2} times", "Raise --timeout, use a smaller model, or try again; the reports done so far are kept");

    public static readonly ProblemKind Refused = new(
        "RAP-406", "{0}: the endpoint answered {1}: {2}", "Check the model's name and the key (RAPPORTEUR_ASSIST_KEY); nothing in the case has changed for this report");

    public static readonly ProblemKind Malformed = new(
        "RAP-407", "{0}: the model's answer cannot be used: {1}", "Another model, or one served with structured output, may do better; the report itself is not affected");

    public static readonly ProblemKind TooLong = new(
        "RAP-408", "{0}: the answer is larger than {1} MB", "No reading is that long; check what the endpoint serves");

    public static IReadOnlyList<ProblemKind> All { get; } =
        [NotConfigured, BadAddress, LeavesMachine, Unreachable, TimedOut, Refused, Malformed, TooLong];
}
