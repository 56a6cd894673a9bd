namespace Rapporteur.Quality.Sentences;

/// <summary>What fills a role.</summary>
/// <param name="Words">Words of the text, a date, or <c>author</c> or <c>unspecified</c>.</param>
/// <param name="Optional">Whether a reading may leave it out.</param>
internal readonly record struct Filler(string Words, bool Optional)
{
    public static Filler Parse(string text) => text.StartsWith('?') ? new Filler(text[1..], true) : new Filler(text, false);
}
