using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Rapporteur.Training.Muc;

namespace Rapporteur.Quality.Muc;

/// <summary>Writes responses and has them scored by the program that lies beside the keys; that takes Python 3.</summary>
internal static partial class Scorer
{
    private static readonly JsonSerializerOptions format = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Json(IReadOnlyDictionary<string, List<MucTemplate>> responses) => JsonSerializer.Serialize(responses, format);

    /// <summary>What the scorer prints, or null where it or Python is not there.</summary>
    public static string? Score(MucFolder folder, IEnumerable<string> keys, string responsePath, params string[] more)
    {
        var program = Path.Combine(folder.Path, "muc4score.py");
        if (!File.Exists(program))
        {
            return null;
        }

        try
        {
            var start = new ProcessStartInfo("python3") { RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var argument in more.Prepend(responsePath).Prepend(string.Join(',', keys)).Prepend(program))
            {
                start.ArgumentList.Add(argument);
            }

            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? output : throw new InvalidOperationException(errors.Result);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>F of recall and precision over all templates, exact, in percent.</summary>
    public static double AllTemplates(string output) =>
        Measures().Match(output) is { Success: true } match ? double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)
        : throw new InvalidOperationException("the scorer printed no F-measures");

    [GeneratedRegex(@"F-MEASURES\s+P&R\s+([\d.]+)")]
    private static partial Regex Measures();
}
