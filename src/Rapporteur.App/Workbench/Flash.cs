using System.Text.Json;

namespace Rapporteur.App.Workbench;

/// <summary>What an action has to say on the page that follows it.</summary>
/// <param name="Text">In one sentence.</param>
/// <param name="Undo">Id of the judgement that can be taken back, or null.</param>
/// <param name="IsProblem">Whether it went wrong.</param>
internal sealed record Flash(string Text, string? Undo, bool IsProblem)
{
    /// <summary>More does not fit into a cookie.</summary>
    private const int Most = 600;

    public string Write() => JsonSerializer.Serialize(this with { Text = Text.Length > Most ? Text[..Most] + " ..." : Text });

    public static Flash? Read(string? written)
    {
        try
        {
            return written is null ? null : JsonSerializer.Deserialize<Flash>(written);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
