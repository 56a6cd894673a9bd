using Rapporteur.App.Output;
using Rapporteur.Present;

namespace Rapporteur.App.Commands;

/// <summary>Writes an actor's profile for people.</summary>
internal sealed class ProfileWriter(Terminal terminal, bool quotes, int limit)
{
    public void Write(ActorProfile profile)
    {
        var actor = profile.Actor;
        terminal.Line($"{terminal.Paint(Safe.Line(actor.Name), Tone.Strong)}  {actor.Kind}  {terminal.Paint(actor.Id, Tone.Faint)}");
        FieldWriter.Write(
            terminal,
            [
                .. profile.Names.Select(n => ("called", $"{n.Name} ({n.Form}; {string.Join(", ", n.Sources)})")),
                ("sources", string.Join(", ", profile.Sources)),
                .. profile.Links.Select(l => ("link", $"{l.Left} = {l.Right}: {l.Decision.ToString().ToLowerInvariant()}, score {l.Score:0.00}")),
            ],
            "  ");
        Section("Posts", profile.Posts, Listings.RelationColumns);
        Section("Relations", profile.Relations, Listings.RelationColumns);
        Section("Incidents", profile.Incidents, Listings.IncidentColumns);
        Section("Says", profile.Statements, Listings.StatementColumns);
        Section("Is said of it", profile.SaidAbout, Listings.StatementColumns);
        Section("Disputes", profile.Disputes, DisputesCommand.Columns, DisputesCommand.Sides);
    }

    private void Section<T>(string title, IReadOnlyList<T> rows, IReadOnlyList<Column<T>> columns, Func<T, IEnumerable<string>>? below = null)
        where T : Row
    {
        if (rows.Count == 0)
        {
            return;
        }

        terminal.Line();
        terminal.Line(terminal.Paint(title, Tone.Good));
        var always = below ?? (_ => []);
        new TableWriter<T>(terminal, columns, r => quotes ? [.. always(r), .. r.Evidence.Select(Evidence.Line)] : always(r)).Write([.. rows.Take(limit)]);
    }
}
