using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CsvHelper;
using Rapporteur.Casefile;
using YamlDotNet.Core;

namespace Rapporteur.Intake.Registers;

/// <summary>A register as it was read: the file and its entries.</summary>
public sealed record Register(RegisterFile File, IReadOnlyList<RegisterEntry> Entries);

/// <summary>Reads registers of actors: YAML, CSV, FollowTheMoney entities, STIX 2.1 bundles. A file is understood as a whole or not at all.</summary>
public static class RegisterReader
{
    /// <param name="path">The file; its ending tells the format, and for .json what stands in it.</param>
    /// <param name="takenIn">The moment to note.</param>
    public static Outcome<Register> Read(string path, DateTimeOffset takenIn)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return RegisterMessages.Unreadable.About(path, e.Message);
        }

        return Parse(Path.GetFileName(path), bytes, takenIn);
    }

    internal static Outcome<Register> Parse(string name, byte[] bytes, DateTimeOffset takenIn)
    {
        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
            if (Entries(name, text) is not { } entries)
            {
                return RegisterMessages.UnknownFormat.About(name);
            }

            Unique(entries);
            return entries.Count == 0
                ? RegisterMessages.NothingInIt.About(name, "actor")
                : new Register(new RegisterFile(name, Convert.ToHexStringLower(SHA256.HashData(bytes)), takenIn, entries.Count), [.. entries.Select(e => e.Entry)]);
        }
        catch (RegisterException e)
        {
            return RegisterMessages.BadLine.About(name, e.Line, e.Message);
        }
        catch (YamlException e)
        {
            return RegisterMessages.BadLine.About(name, e.Start.Line, e.Message);
        }
        catch (JsonException e)
        {
            return RegisterMessages.BadLine.About(name, (e.LineNumber ?? 0) + 1, "this is no JSON");
        }
        catch (CsvFormatException e)
        {
            return RegisterMessages.BadLine.About(name, e.LineNumber, "this is no CSV");
        }
        catch (DecoderFallbackException)
        {
            return RegisterMessages.Unreadable.About(name, "it is not UTF-8");
        }
    }

    private static List<(int Line, RegisterEntry Entry)>? Entries(string name, string text) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".yaml" or ".yml" => YamlRegister.Read(text),
        ".csv" => CsvRegister.Read(text),
        ".json" or ".jsonl" or ".ndjson" or ".ftm" => JsonRegister.Read(text),
        _ => null,
    };

    private static void Unique(List<(int Line, RegisterEntry Entry)> entries)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (line, entry) in entries)
        {
            if (!seen.TryAdd(entry.Key, line))
            {
                throw new RegisterException(line, $"{entry.Key} stands in line {seen[entry.Key]} already; give the two different ids");
            }
        }
    }
}
