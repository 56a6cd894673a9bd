namespace Rapporteur.Training.Muc;

/// <summary>The incident types of the task, in the order of all tables of chances.</summary>
internal static class Types
{
    public const string Attack = "ATTACK";

    public static readonly string[] All = [Attack, "BOMBING", "KIDNAPPING", "ARSON", "ROBBERY", "HIJACKING", "FORCED WORK STOPPAGE"];

    public static int IndexOf(string type) => Array.IndexOf(All, type.Trim());
}
