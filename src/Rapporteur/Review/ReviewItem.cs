namespace Rapporteur.Review;

/// <summary>One question for an analyst.</summary>
/// <param name="Key">Tells it from every other; the same as long as the question is.</param>
/// <param name="Kind">What it is about: link, dispute, event, statement, relation, forecast.</param>
/// <param name="Question">In one sentence.</param>
/// <param name="Sides">One for a finding, two or more else.</param>
/// <param name="Reasons">Why it is asked, one a line.</param>
public sealed record ReviewItem(string Key, string Kind, string Question, IReadOnlyList<ReviewSide> Sides, IReadOnlyList<string> Reasons)
{
    /// <summary>0, certain, to 1, as likely as not.</summary>
    public required double Doubt { get; init; }

    /// <summary>How many lines of the record the answer touches.</summary>
    public required int Effect { get; init; }

    /// <summary>Doubt times effect; the highest is asked first.</summary>
    public double Weight => Doubt * Effect;

    /// <summary>The answers that can be given, by key, in the order shown.</summary>
    public required IReadOnlyList<ReviewAnswer> Answers { get; init; }
}
