using Rapporteur.App.Output;
using Rapporteur.Present;

namespace Rapporteur.App.Commands;

/// <summary>Writes an actor's profile for people.</summary>
internal sealed class ProfileWriter(Terminal terminal, bool quotes, int limit)
{
    public void Write(ActorProfile profile)
    {
        var actor = profile.Actor;
        terminal.Texts((Safe.Line(actor.Name), Tone.Strong), (actor.Kind, Tone.Plain), (actor.Id, Tone.Faint));
        FieldWriter.Write(
            terminal,
            [
                .. profile.Names.Select(n => ("called", $"{n.Name} ({n.Form}; {string.Join(", ", n.Sources)})")),
                ("sources", string.Join(", ", profile.Sources)),
                .. profile.Register.SelectMany(r => RegisterFields.Of(r)),
                .. profile.Links.Select(l => ("link", $"{l.Left} = {l.Right}: {l.Decision.ToString().ToLowerInvariant()}, score {l.Score:0.00}")),
            ],
            2);
        Section("Posts", profile.Posts, Layouts.Relations);
        Section("Relations", profile.Relations, Layouts.Relations);
        Section("Incidents", profile.Incidents, Layouts.Incidents);
        Section("Says", profile.Statements, Layouts.Statements);
        Section("Is said of it", profile.SaidAbout, Layouts.Statements);
        Section("Disputes", profile.Disputes, Layouts.Disputes);
    }

    private void Section<T>(string title, IReadOnlyList<T> rows, Layout<T> layout)
        where T : Row
    {
        if (rows.Count == 0)
        {
            return;
        }

        terminal.Line();
        terminal.Text(title, Tone.Good);
        new TableWriter<T>(terminal, layout) { Evidence = r => quotes ? r.Evidence.Select(Evidence.Line) : [] }.Write([.. rows.Take(limit)]);
    }
}
