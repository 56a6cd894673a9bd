namespace Rapporteur.Workbench.Tests;

/// <summary>The files of the repository that the tests run in.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Rapporteur.slnx")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
