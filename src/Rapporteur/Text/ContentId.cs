using System.Security.Cryptography;
using System.Text;

namespace Rapporteur.Text;

/// <summary>Ids that are hashes of what they name, so that reading twice changes nothing.</summary>
public static class ContentId
{
    /// <summary>Prefix, a hyphen, and the first 12 hexadecimal digits of the SHA-256 of the parts.</summary>
    public static string Of(string prefix, params ReadOnlySpan<string?> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(part ?? "\u0001"));
            hash.AppendData([0]);
        }

        return prefix + "-" + Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 6));
    }
}
