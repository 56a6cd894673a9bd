using Rapporteur.Present;

namespace Rapporteur.Review;

/// <summary>A record that is at hand in memory, with its questions.</summary>
/// <param name="view">The case.</param>
public sealed class ViewedRecord(CaseView view) : BuiltRecord(view), ICaseRecord
{
    private readonly Lazy<IReadOnlyList<ReviewItem>> questions = new(() => ReviewQueue.Of(view));

    public IReadOnlyList<ReviewItem> Questions(string? kind, int offset, int limit) => [.. questions.Value.Where(q => kind is null || q.Kind == kind).Skip(offset).Take(limit)];

    public IReadOnlyDictionary<string, int> QuestionCounts() => questions.Value.CountBy(q => q.Kind).ToDictionary();

    public ReviewItem? Question(string key) => questions.Value.FirstOrDefault(q => q.Key == key);
}
