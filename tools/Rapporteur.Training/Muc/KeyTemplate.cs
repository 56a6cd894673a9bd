namespace Rapporteur.Training.Muc;

/// <summary>One filler of a slot of the key.</summary>
/// <param name="Alternatives">Equally right values; set fills and strings alike, without quotes.</param>
/// <param name="Reference">Strings of the slot that the filler refers to; empty where it refers to none.</param>
/// <param name="IsOptional">Leaving it out is right as well.</param>
internal sealed record KeyFill(IReadOnlyList<string> Alternatives, IReadOnlyList<string> Reference, bool IsOptional)
{
    public string First => Alternatives[0];
}

/// <summary>A template of an answer key.</summary>
internal sealed class KeyTemplate(string messageId)
{
    public string MessageId { get; } = messageId;

    public bool IsOptional { get; set; }

    /// <summary>Fillers by slot number, 2 to 24; empty slots are left out.</summary>
    public Dictionary<int, List<KeyFill>> Slots { get; } = [];

    public string Type => Set(Slot.Type);

    public IReadOnlyList<KeyFill> Fills(int slot) => Slots.TryGetValue(slot, out var fills) ? fills : [];

    public string Set(int slot) => Fills(slot) is [var fill, ..] ? fill.First : "";
}

/// <summary>Slot numbers of the template.</summary>
internal static class Slot
{
    public const int Date = 2;
    public const int Location = 3;
    public const int Type = 4;
    public const int Stage = 5;
    public const int Instrument = 6;
    public const int InstrumentType = 7;
    public const int Category = 8;
    public const int Individual = 9;
    public const int Organization = 10;
    public const int Confidence = 11;
    public const int Physical = 12;
    public const int PhysicalType = 13;
    public const int PhysicalNumber = 14;
    public const int PhysicalNation = 15;
    public const int PhysicalEffect = 16;
    public const int HumanName = 18;
    public const int HumanDescription = 19;
    public const int HumanType = 20;
    public const int HumanNumber = 21;
    public const int HumanNation = 22;
    public const int HumanEffect = 23;
}
