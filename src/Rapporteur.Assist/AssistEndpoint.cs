using Rapporteur.Casefile;

namespace Rapporteur.Assist;

/// <summary>Which model is asked, and where. There is no default: without the user's word nothing is ever asked.</summary>
/// <param name="Address">Base address, to which <c>chat/completions</c> is added.</param>
/// <param name="Key">Sent as bearer token; null where the endpoint wants none.</param>
public sealed record AssistEndpoint(Uri Address, string Model, string? Key)
{
    /// <summary>How long one answer may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(120);

    /// <summary>How often one part of a report is asked for at most, counting the first time.</summary>
    public int Tries { get; init; } = 3;

    /// <summary>Wait before the second try; doubled for each one after, unless the endpoint says how long.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    public bool IsThisMachine => Address.IsLoopback;

    /// <param name="address">As the user wrote it.</param>
    /// <param name="model">As the endpoint knows it.</param>
    /// <param name="key">Bearer token, or null.</param>
    public static Outcome<AssistEndpoint> Parse(string? address, string? model, string? key)
    {
        if (string.IsNullOrWhiteSpace(address))
        {
            return AssistMessages.NotConfigured.About("endpoint");
        }

        if (string.IsNullOrWhiteSpace(model))
        {
            return AssistMessages.NotConfigured.About("model");
        }

        return Uri.TryCreate(address.TrimEnd('/') + "/", UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? new AssistEndpoint(uri, model.Trim(), string.IsNullOrWhiteSpace(key) ? null : key.Trim())
            : AssistMessages.BadAddress.About(address);
    }
}
