namespace Rapporteur.Present;

/// <summary>A brief: sections of sentences, each with the numbers of its citations.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Scope">Which reports it rests on, what was left out, and which engine read them.</param>
/// <param name="Sections">In order of reading; none is empty.</param>
/// <param name="Citations">Number n stands at place n - 1.</param>
public sealed record Brief(string Title, string Scope, IReadOnlyList<BriefSection> Sections, IReadOnlyList<Citation> Citations)
{
    /// <summary>What the grades mean, in one sentence.</summary>
    public const string GradeKey = "Grades follow the Admiralty code: the letter is the reliability of the source (F until an analyst has judged it), "
        + "the number the credibility of what is told, from 1 (confirmed by separate origins) to 6 (cannot be judged).";
}
