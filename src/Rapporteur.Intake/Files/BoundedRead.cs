using Rapporteur.Casefile;
using Rapporteur.Intake.Web;

namespace Rapporteur.Intake.Files;

/// <summary>Reads a file or page whole, unless it is too large to be a report.</summary>
internal static class BoundedRead
{
    public const int Limit = 64 * 1024 * 1024;

    public static Outcome<byte[]> All(InputFile file)
    {
        if (file.IsAddress)
        {
            return PageFetcher.Fetch(file.Path, CancellationToken.None);
        }

        try
        {
            using var stream = file.IsStandard
                ? Console.OpenStandardInput()
                : new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
            return stream is FileStream { CanSeek: true, Length: > Limit }
                ? IntakeMessages.TooLarge.About(file.Name, $"{stream.Length / (1024 * 1024)} MB")
                : Read(stream, file.Name);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return IntakeMessages.Missing.About(file.Name);
        }
        catch (UnauthorizedAccessException)
        {
            return IntakeMessages.NotPermitted.About(file.Name);
        }
        catch (IOException e)
        {
            return IntakeMessages.Unreadable.About(file.Name, e.Message);
        }
    }

    private static Outcome<byte[]> Read(Stream stream, string name)
    {
        var expected = stream.CanSeek ? (int)stream.Length : 64 * 1024;
        using var bytes = new MemoryStream(expected);
        var buffer = new byte[Math.Clamp(expected, 4096, 1024 * 1024)];
        for (int count; (count = stream.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, count);
            if (bytes.Length > Limit)
            {
                return IntakeMessages.TooLarge.About(name, "stopped reading there");
            }
        }

        return bytes.ToArray();
    }
}
