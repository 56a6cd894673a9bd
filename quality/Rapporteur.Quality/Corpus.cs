using System.Security.Cryptography;
using System.Text;

namespace Rapporteur.Quality;

/// <summary>The files of a set.</summary>
/// <param name="Folder">What the names of the files are relative to.</param>
/// <param name="Files">Paths relative to the folder.</param>
/// <param name="IsOwn">Whether it belongs to this repository, where it must not change unnoticed.</param>
internal sealed record Corpus(string Folder, IReadOnlyList<string> Files, bool IsOwn)
{
    public string? Missing => Files.Count == 0 ? Folder : Files.Select(f => Path.Combine(Folder, f)).FirstOrDefault(p => !File.Exists(p));

    /// <summary>All files of a folder with one of the endings, in ordinal order; none where the folder is not there.</summary>
    public static Corpus Of(string folder, bool isOwn, params string[] endings) => new(
        folder,
        Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder).Where(p => endings.Contains(Path.GetExtension(p))).Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal)]
            : [],
        isOwn);

    /// <summary>SHA-256 over names, lengths and bytes of the files.</summary>
    public string Digest()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Files)
        {
            var bytes = File.ReadAllBytes(Path.Combine(Folder, file));
            hash.AppendData(Encoding.UTF8.GetBytes($"{file}\n{bytes.Length}\n"));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
