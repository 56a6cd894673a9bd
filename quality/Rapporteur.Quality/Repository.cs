namespace Rapporteur.Quality;

/// <summary>Finds the checkout that this program was built from.</summary>
internal static class Repository
{
    public static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Rapporteur.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("no Rapporteur.slnx above " + AppContext.BaseDirectory);
    }
}
