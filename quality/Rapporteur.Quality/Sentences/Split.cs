using System.Security.Cryptography;
using System.Text;

namespace Rapporteur.Quality.Sentences;

/// <summary>Thirty per cent of the items are for testing only; which ones, their ids decide once and for all.</summary>
internal static class Split
{
    public static bool IsTest(string id) => SHA256.HashData(Encoding.UTF8.GetBytes(id))[0] < 77;
}
