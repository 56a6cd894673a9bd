namespace Rapporteur.Present;

/// <summary>Single lines of a record by their ids.</summary>
public interface ILines
{
    /// <summary>Lines in the order of the ids; ids without a line are left out.</summary>
    IReadOnlyList<T> Lines<T>(IReadOnlyList<string> ids)
        where T : Row;
}
