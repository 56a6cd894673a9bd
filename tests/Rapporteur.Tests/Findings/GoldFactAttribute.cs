namespace Rapporteur.Tests.Findings;

/// <summary>A fact about the annotated readings; skipped where they are not there.</summary>
public sealed class GoldFactAttribute : FactAttribute
{
    public GoldFactAttribute()
    {
        if (GoldReadings.Folder is null)
        {
            Skip = "needs the annotated readings in ../shared";
        }
    }
}
