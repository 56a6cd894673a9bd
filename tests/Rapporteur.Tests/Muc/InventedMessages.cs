using Rapporteur.Read;
using Rapporteur.Training.Muc;

namespace Rapporteur.Tests.Muc;

/// <summary>Invented messages in capitals with keys, small lists of places, and a model trained on them.</summary>
internal static class InventedMessages
{
    private static readonly string[] towns = ["BERGEN", "MOLDE", "TROMSO", "NARVIK", "BODO", "HAMAR"];
    private static readonly string[] victims = ["MAYOR", "TEACHER", "FARMER", "LAWYER", "NURSE", "BAKER"];
    private static readonly string[] targets = ["BANK", "BRIDGE", "HOTEL", "STATION", "SCHOOL", "DEPOT"];

    public static Lazy<MucModel> Model { get; } = new(() => MucModel.Train(Corpus().Cases, Places()));

    public static MucDocument Document(string text) => new(new Message("TST9-MUC4-9999", text), new Reader());

    public static Gazetteer Places()
    {
        var folder = Directory.CreateTempSubdirectory("muc").FullName;
        File.WriteAllText(Path.Combine(folder, "set-list-foreign-nation.v5"), "1.0 Set list\n\nNORWAY\nSWEDEN\n\n2.0 Synonyms\n\nNOREG = NORWAY\n");
        File.WriteAllLines(Path.Combine(folder, "containing-areas-part1.v5"), towns.Select(t => $"NORWAY: {t} (CITY) *own* VALIDATED"));
        File.WriteAllText(Path.Combine(folder, "containing-areas-part2"), "NORWAY: BERGEN (CITY): NORDNES (NEIGHBORHOOD) *own*\n");
        var places = new Gazetteer(folder);
        Directory.Delete(folder, true);
        return places;
    }

    private static MucCorpus Corpus()
    {
        var (messages, keys) = (new List<Message>(), new Dictionary<string, List<KeyTemplate>>());
        for (var i = 0; i < 60; i++)
        {
            var id = $"TST9-MUC4-{i:0000}";
            var (town, victim, target) = (towns[i % 6], victims[i / 2 % 6], targets[i / 3 % 6]);
            messages.Add(new Message(id, Text(i % 3, town, victim, target)));
            keys[id] = i % 3 == 2 ? [] : [i % 3 == 0 ? Killing(id, town, victim) : Bombing(id, town, target)];
        }

        var reader = new Reader();
        return new MucCorpus(messages.Select(m => new MucDocument(m, reader)), keys);
    }

    private static string Text(int kind, string town, string victim, string target) => $"{town}, 12 MAY 91 -- [TEXT] " + kind switch
    {
        0 => $"GUERRILLAS KILLED A {victim} IN {town} YESTERDAY. THE GOVERNOR REGRETTED THE LOSS.",
        1 => $"TERRORISTS BLEW UP A {target} WITH A BOMB IN {town} YESTERDAY. THE GOVERNOR VISITED THE TOWN.",
        _ => $"THE {victim} OPENED A NEW {target} IN {town} YESTERDAY. THE GOVERNOR PRAISED THE WORK.",
    };

    private static KeyTemplate Killing(string id, string town, string victim) => Template(id, town, "ATTACK", (Slot.Individual, "GUERRILLAS", ""), (Slot.HumanDescription, victim, ""),
        (Slot.HumanType, "CIVILIAN", victim), (Slot.HumanNumber, "1", victim), (Slot.HumanEffect, "DEATH", victim));

    private static KeyTemplate Bombing(string id, string town, string target) => Template(id, town, "BOMBING", (Slot.Individual, "TERRORISTS", ""), (Slot.Physical, target, ""),
        (Slot.PhysicalType, "OTHER", target), (Slot.PhysicalEffect, "DESTROYED", target), (Slot.Instrument, "BOMB", ""), (Slot.InstrumentType, "BOMB", "BOMB"));

    private static KeyTemplate Template(string id, string town, string type, params (int Slot, string Value, string Reference)[] fills)
    {
        var template = new KeyTemplate(id);
        foreach (var (slot, value, reference) in fills.Concat([(Slot.Date, "11 MAY 91", ""), (Slot.Location, $"NORWAY: {town} (CITY)", ""), (Slot.Type, type, ""), (Slot.Stage, "ACCOMPLISHED", ""), (Slot.Category, "TERRORIST ACT", "")]))
        {
            template.Slots[slot] = [new KeyFill([value], reference.Length == 0 ? [] : [reference], false)];
        }

        return template;
    }
}
