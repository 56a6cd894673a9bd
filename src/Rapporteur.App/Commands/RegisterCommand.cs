using System.CommandLine;
using System.Globalization;
using Rapporteur.App.Output;
using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Intake.Registers;
using Rapporteur.Storage;

namespace Rapporteur.App.Commands;

/// <summary>Registers of actors that an analyst brings into the case.</summary>
internal static class RegisterCommand
{
    public static Command Create(Terminal terminal) =>
        new("register", "Actors that you bring into the case: evidence for who is who") { Add(terminal), List(terminal), Remove(terminal) };

    /// <summary>Reads a file and hands it to the case; nothing is taken where a line cannot be understood.</summary>
    public static int Take<T>(Terminal terminal, ParseResult parsed, Outcome<T> read, Func<SqliteCase, T, string> put)
        where T : class
    {
        if (!read.IsGood)
        {
            return Application.Tell(terminal, read.Problem, ExitCode.Partly);
        }

        var opened = SqliteCase.OpenOrCreate(CaseOption.PathIn(parsed));
        if (!opened.IsGood)
        {
            return Application.Tell(terminal, opened.Problem, ExitCode.Case);
        }

        using var store = opened.Value;
        terminal.Line(Safe.Line(put(store, read.Value)));
        return ExitCode.Done;
    }

    private static Command Add(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "YAML (.yaml), CSV (.csv), FollowTheMoney entities (.ftm.json, .jsonl) or a STIX 2.1 bundle (.stix.json)" };
        var command = new Command("add", "Take a register in; one of the same file name is replaced") { file };
        command.SetAction(parsed => Take(terminal, parsed, RegisterReader.Read(parsed.GetValue(file)!, DateTimeOffset.UtcNow), (store, register) =>
        {
            store.Put(register.File, register.Entries);
            return $"{register.File.Name}: {RowColumns.Count(register.Entries.Count, "actor")} in the register";
        }));
        return command;
    }

    private static Command List(Terminal terminal)
    {
        var json = new Option<bool>("--json") { Description = "For programs" };
        var csv = new Option<bool>("--csv") { Description = "For programs" };
        var command = new Command("list", "The actors of the register, and the files that the case took in") { json, csv };
        command.SetAction(parsed =>
        {
            var opened = CaseOption.Open(parsed);
            if (!opened.IsGood)
            {
                return Application.Tell(terminal, opened.Problem, ExitCode.Case);
            }

            using var store = opened.Value;
            var entries = store.Register();
            if (parsed.GetValue(json))
            {
                JsonOutput.Write(terminal.Out, new { Files = store.ReferenceFiles().Select(f => new { f.File.Name, f.File.Sha256, f.File.TakenIn, f.File.Entries, f.IsGazetteer }), Actors = entries });
            }
            else if (parsed.GetValue(csv))
            {
                CsvOutput.Write(terminal.Out, Columns, entries);
            }
            else
            {
                Print(terminal, store, entries);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Remove(Terminal terminal)
    {
        var name = new Argument<string>("NAME") { Description = "Name of a file, or name or id of an entry" };
        var command = new Command("remove", "Take a register, a gazetteer or one entry out of the case again") { name };
        command.SetAction(parsed =>
        {
            var opened = CaseOption.Open(parsed);
            if (!opened.IsGood)
            {
                return Application.Tell(terminal, opened.Problem, ExitCode.Case);
            }

            using var store = opened.Value;
            var wanted = parsed.GetValue(name)!;
            if (store.RemoveReference(wanted) is not (> 0 and var gone))
            {
                return Application.Tell(terminal, RegisterMessages.NoSuch.About(wanted), ExitCode.Partly);
            }

            terminal.Line(Safe.Line($"{wanted}: {gone.ToString(CultureInfo.InvariantCulture)} taken out"));
            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(Terminal terminal, SqliteCase store, IReadOnlyList<RegisterEntry> entries)
    {
        foreach (var (file, isGazetteer) in store.ReferenceFiles())
        {
            terminal.Texts((Safe.Line(file.Name), Tone.Strong), (RowColumns.Count(file.Entries, isGazetteer ? "place" : "actor"), Tone.Plain), (file.Sha256[..12], Tone.Faint));
        }

        foreach (var entry in entries.OrderBy(e => e.Name, StringComparer.Ordinal))
        {
            terminal.Line();
            terminal.Texts((Safe.Line(entry.Name), Tone.Strong), (entry.Kind is { } kind ? Wire.Name(kind) : "", Tone.Plain), (entry.Id, Tone.Faint));
            FieldWriter.Write(terminal, [.. RegisterFields.Of(entry)], 2);
        }
    }

    private static IReadOnlyList<Column<RegisterEntry>> Columns { get; } =
    [
        new("id", "", e => e.Key),
        new("name", "", e => e.Name),
        new("kind", "", e => e.Kind is { } kind ? Wire.Name(kind) : ""),
        new("aliases", "", e => string.Join(';', e.Aliases.Where(a => !a.IsWeak).Select(a => a.Words))),
        new("weak", "", e => string.Join(';', e.Aliases.Where(a => a.IsWeak).Select(a => a.Words))),
        new("parents", "", e => string.Join(';', e.Parents)),
        new("posts", "", e => string.Join(';', e.Posts.Select(p => $"{p.Title}|{p.Body}|{p.From:yyyy-MM-dd}|{p.To:yyyy-MM-dd}"))),
        new("identifiers", "", e => string.Join(';', e.Identifiers.Select(i => $"{i.Scheme}={i.Value}"))),
        new("note", "", e => e.Note ?? ""),
    ];
}
