using System.CommandLine;
using Rapporteur.App.Output;
using Rapporteur.Casefile;

namespace Rapporteur.App.Commands;

/// <summary>The decisions of an analyst, one command each.</summary>
internal static class JudgementCommands
{
    public static IEnumerable<Command> All(Terminal terminal) =>
    [
        Pair(terminal, "same", "Two actors are one", JudgementKind.Same),
        Pair(terminal, "not-same", "Two actors are two", JudgementKind.NotSame),
        Pair(terminal, "unsure", "Whether two actors are one was looked at and left open", JudgementKind.Unsure),
        Verdict(terminal, "accept", "A finding is right", JudgementKind.Accept),
        Verdict(terminal, "reject", "A finding is wrong and counts no more", JudgementKind.Reject),
        Correct(terminal),
        Split(terminal),
        Join(terminal),
        Two(terminal, "rename", "An actor is shown under another name", ("ACTOR", "Id or name of an actor"), ("NAME", "The name to show")),
        Two(terminal, "published", "A report was published on this day", ("REPORT", "Id of a report"), ("DATE", "2024-03-05, 2024-03, 2024 or 2024-03-01/2024-03-15")),
        Two(terminal, "grade", "Grade a source A to F, or the information of an incident 1 to 6", ("THING", "Publisher, id of a report, or id of an incident"), ("GRADE", "A to F, or 1 to 6")),
        Settle(terminal),
        Undo(terminal),
    ];

    private static Command Pair(Terminal terminal, string name, string description, JudgementKind kind)
    {
        var first = new Argument<string>("ACTOR") { Description = "Id or name of an actor" };
        var second = new Argument<string>("OTHER") { Description = "Id or name of the other" };
        return JudgeCommand.Create(terminal, new Command(name, description) { first, second }, (p, m) => m.Pair(kind, p.GetValue(first)!, p.GetValue(second)!));
    }

    private static Command Verdict(Terminal terminal, string name, string description, JudgementKind kind)
    {
        var finding = Finding();
        return JudgeCommand.Create(terminal, new Command(name, description) { finding }, (p, m) => m.Verdict(kind, p.GetValue(finding)!));
    }

    private static Command Correct(Terminal terminal)
    {
        var finding = Finding();
        var field = new Argument<string>("FIELD") { Description = "date, place, killed, speaker, predicate ...; a wrong one lists those that there are" };
        var value = new Argument<string>("VALUE") { Description = "What is right; several names with ; between them; - empties the field" };
        return JudgeCommand.Create(terminal, new Command("correct", "A field of a finding has another value") { finding, field, value },
            (p, m) => m.Correct(p.GetValue(finding)!, p.GetValue(field)!, p.GetValue(value)!));
    }

    private static Command Split(Terminal terminal)
    {
        var thing = new Argument<string>("THING") { Description = "Id or name of an actor, or id of an incident" };
        var parts = new Argument<string[]>("PARTS") { Arity = ArgumentArity.OneOrMore, Description = "Names or reports of the actor that are another; an account (rep-…/e3) of the incident" };
        return JudgeCommand.Create(terminal, new Command("split", "A part of an actor is another actor, an account of an incident another incident") { thing, parts },
            (p, m) => m.Split(p.GetValue(thing)!, p.GetValue(parts)!));
    }

    private static Command Join(Terminal terminal)
    {
        var first = new Argument<string>("INCIDENT") { Description = "Id of an incident" };
        var second = new Argument<string>("OTHER") { Description = "Id of the other" };
        return JudgeCommand.Create(terminal, new Command("join", "Two incidents are one") { first, second }, (p, m) => m.Join(p.GetValue(first)!, p.GetValue(second)!));
    }

    private static Command Two(Terminal terminal, string name, string description, (string Name, string Help) thing, (string Name, string Help) value)
    {
        var first = new Argument<string>(thing.Name) { Description = thing.Help };
        var second = new Argument<string>(value.Name) { Description = value.Help };
        return JudgeCommand.Create(terminal, new Command(name, description) { first, second }, (p, m) => name switch
        {
            "rename" => m.Rename(p.GetValue(first)!, p.GetValue(second)!),
            "published" => m.Published(p.GetValue(first)!, p.GetValue(second)!),
            _ => m.Grade(p.GetValue(first)!, p.GetValue(second)!),
        });
    }

    private static Command Settle(Terminal terminal)
    {
        var dispute = new Argument<string>("DISPUTE") { Description = "Id of a dispute" };
        var side = new Argument<string?>("SIDE") { Arity = ArgumentArity.ZeroOrOne, Description = "Number of the side that is right, as rapporteur show lists them" };
        var words = new Option<string?>("--as") { Description = "What is right, where no side has it", HelpName = "TEXT" };
        return JudgeCommand.Create(terminal, new Command("settle", "Decide a dispute") { dispute, side, words },
            (p, m) => m.Settle(p.GetValue(dispute)!, p.GetValue(side), p.GetValue(words)));
    }

    private static Command Undo(Terminal terminal)
    {
        var id = new Argument<string>("ID") { Description = "Id of a judgement, or: last" };
        return JudgeCommand.Create(terminal, new Command("undo", "A judgement counts no more; the record is again as it was without it") { id }, (p, m) => m.Undo(p.GetValue(id)!));
    }

    private static Argument<string> Finding() => new("FINDING") { Description = "Reference of a finding, as rep-46b93f5ce9ca/e3" };
}
