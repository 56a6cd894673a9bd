namespace Rapporteur.App.Workbench;

/// <summary>The Admiralty code in words.</summary>
internal static class GradeWords
{
    /// <summary>"Source: cannot be judged (F). Information: possibly true (3)"; what it does not know it leaves out.</summary>
    public static string Of(string grade) => grade is [var source, var information]
        ? $"Source: {Reliability(source)} ({source}). Information: {Credibility(information)} ({information})"
        : "Not graded";

    public static string Reliability(char letter) => letter switch
    {
        'A' => "completely reliable", 'B' => "usually reliable", 'C' => "fairly reliable", 'D' => "not usually reliable", 'E' => "unreliable", _ => "reliability cannot be judged",
    };

    public static string Credibility(char digit) => digit switch
    {
        '1' => "confirmed by other independent sources", '2' => "probably true", '3' => "possibly true", '4' => "doubtful", '5' => "improbable", _ => "truth cannot be judged",
    };
}
