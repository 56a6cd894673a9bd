using System.CommandLine;
using Rapporteur.App.Output;
using Rapporteur.Present;
using Rapporteur.Storage;

namespace Rapporteur.App.Commands;

/// <summary>Everything about one thing that has an id.</summary>
internal static class ShowCommand
{
    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string>("ID") { Description = "Id of a report, incident, actor, finding, relation or dispute, as listings show it; its beginning is enough" };
        var json = new Option<bool>("--json") { Description = "As JSON" };
        var text = new Option<bool>("--text") { Description = "For a report: its text" };
        var command = new Command("show", "Everything about one item, with its sentences") { id, json, text };
        command.SetAction(parsed =>
        {
            var opened = CaseOption.Open(parsed);
            if (!opened.IsGood)
            {
                return Application.Tell(terminal, opened.Problem, ExitCode.Case);
            }

            using var store = opened.Value;
            var wanted = parsed.GetValue(id)!;
            if (Find(store, terminal, wanted) is not { } item)
            {
                return Application.Tell(terminal, AppMessages.NoItem.About(wanted), ExitCode.Partly);
            }

            Print(terminal, item, parsed.GetValue(json));
            if (parsed.GetValue(text))
            {
                Text(terminal, store, item.Id);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static ItemView? Find(SqliteCase store, Terminal terminal, string wanted)
    {
        using var catalogue = CaseViews.Catalogue(store, terminal);
        var record = catalogue.At(null, null);
        var item = Describer.Describe(record, wanted) ?? (record.Begun(wanted, 2) is [var only] ? Describer.Describe(record, only) : null);
        return item is { Kind: "report" } && store.Report(item.Id) is { Carriers.Count: > 0 } entry ? WithCarriers(item, CarrierRow.Of(entry)) : item;
    }

    private static ItemView WithCarriers(ItemView item, IReadOnlyList<CarrierRow> carriers) => item with
    {
        Fields = [.. item.Fields, ("carriers", $"{1 + carriers.Count}, counting the file above"), .. carriers.Select(c => ("also carried", c.Line))],
    };

    private static void Print(Terminal terminal, ItemView item, bool asJson)
    {
        if (asJson)
        {
            JsonOutput.Write(terminal.Out, new { item.Id, item.Kind, item.Title, Fields = item.Fields.Select(f => new { f.Label, f.Value }), item.Evidence });
            return;
        }

        terminal.Texts((item.Kind, Tone.Plain), (item.Id, Tone.Faint));
        terminal.Text(Safe.Line(item.Title), Tone.Strong);
        terminal.Line();
        FieldWriter.Write(terminal, item.Fields, 2);
        if (item.Evidence.Count > 0)
        {
            terminal.Line();
            terminal.Line("  In their words");
        }

        foreach (var citation in item.Evidence)
        {
            terminal.Text($"“{Safe.Line(citation.Quote)}”", Tone.Plain, 4);
            terminal.Text($"{Safe.Line(Evidence.Source(citation))} [{citation.Finding}]", Tone.Faint, 6);
        }
    }

    private static void Text(Terminal terminal, SqliteCase store, string id)
    {
        if (store.Report(id) is { } entry)
        {
            terminal.Line();
            foreach (var line in Safe.Lines(entry.Report.Text))
            {
                terminal.Text(line, Tone.Plain, 2);
            }
        }
    }
}
