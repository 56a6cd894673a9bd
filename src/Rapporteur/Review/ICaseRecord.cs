using Rapporteur.Present;

namespace Rapporteur.Review;

/// <summary>The record of a case with the questions that it raises for analysts. Safe to share between threads.</summary>
public interface ICaseRecord : IRecordReader
{
    /// <summary>Questions, the weightiest first; of a kind there are thousands at most, however many there would be.</summary>
    /// <param name="kind">Only questions of this kind, or null for all.</param>
    /// <param name="offset">How many to pass over.</param>
    /// <param name="limit">Most questions.</param>
    IReadOnlyList<ReviewItem> Questions(string? kind, int offset, int limit);

    /// <summary>How many questions of each kind there are.</summary>
    IReadOnlyDictionary<string, int> QuestionCounts();

    /// <summary>A question by its key; null where it is not asked.</summary>
    ReviewItem? Question(string key);
}
