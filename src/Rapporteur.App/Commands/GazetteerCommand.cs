using System.CommandLine;
using Rapporteur.App.Output;
using Rapporteur.Intake.Registers;

namespace Rapporteur.App.Commands;

/// <summary>Gazetteers that place what reports tell.</summary>
internal static class GazetteerCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "A GeoNames dump (cities15000.zip, IQ.txt): 19 columns between tabs, as text or zipped" };
        var add = new Command("add", "Take a gazetteer in; one of the same file name is replaced") { file };
        add.SetAction(parsed => RegisterCommand.Take(terminal, parsed, GazetteerReader.Read(parsed.GetValue(file)!, DateTimeOffset.UtcNow), (store, gazetteer) =>
        {
            store.Put(gazetteer.File, gazetteer.Places);
            return $"{gazetteer.File.Name}: {RowColumns.Count(gazetteer.Places.Count, "place")} in the gazetteer";
        }));
        return new Command("gazetteer", "Places that you bring into the case: coordinates for incidents") { add };
    }
}
