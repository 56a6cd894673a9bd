using Rapporteur.App.Workbench.Reports;
using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Intake;

namespace Rapporteur.App.Workbench.Adding;

/// <summary>One text on its way into the case.</summary>
/// <param name="Name">File name, or what it was called.</param>
/// <param name="Bytes">As they came; empty for a page that is still to be fetched.</param>
public sealed record StagedReport(string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Whether the name is the address that the user gave of a page to fetch.</summary>
    public bool IsAddress { get; init; }

    /// <summary>As they came, also those of a page once it is fetched.</summary>
    public ReadOnlyMemory<byte> Bytes { get; set; } = Bytes;

    /// <summary>As it was taken from the bytes; null until then, and where it cannot be.</summary>
    public Taken? Taken { get; set; }

    /// <summary>What was found in it.</summary>
    public Reading? Reading { get; set; }

    /// <summary>Why it is left out.</summary>
    public Problem? Problem { get; set; }

    /// <summary>Whether the case has the same text already.</summary>
    public bool IsHeld { get; set; }

    public IReadOnlyList<NearCopy> Copies { get; set; } = [];

    /// <summary>What the analyst says about it; it goes before what it says about itself.</summary>
    public Given Given { get; set; } = new();

    /// <summary>Whether it is to be added.</summary>
    public bool IsWanted { get; set; } = true;

    /// <summary>Whether the case has it now.</summary>
    public bool IsDone { get; set; }

    public string? Id => Taken?.Report.Id;

    public string Title => Reading?.Title ?? Taken?.Report.Title ?? Name;

    public string? Publisher => Given.Publisher ?? Taken?.Report.Publisher ?? Reading?.Publisher;

    /// <summary>Day of publication as a person would write it; empty where nothing tells.</summary>
    public string Published => DateText.Write(Given.Published ?? Taken?.Report.Published ?? Reading?.Published) ?? "";

    public string Basis => Given.Published is not null ? "as you say" : DateBasis.Of(Taken?.Report.Published ?? Reading?.Published, false);

    /// <summary>Number of words.</summary>
    public int Words => Taken?.Report.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length ?? 0;
}
