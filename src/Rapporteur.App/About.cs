using System.Reflection;
using Rapporteur.Read;

namespace Rapporteur.App;

/// <summary>Which program this is.</summary>
internal static class About
{
    public static string Version { get; } =
        typeof(About).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>Stands beside every report that it takes in.</summary>
    public static string Tool { get; } = $"rapporteur {Version}";

    public static string Engine => Reader.EngineVersion;
}
