using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Read.Assisted;

/// <summary>Who is who in a foreign answer, in terms of the engine's own actors and of the words of the report.</summary>
internal sealed class Cast
{
    private readonly Draft draft;
    private readonly Reading own;
    private readonly QuoteFinder quotes;
    private readonly Dictionary<string, string[]> names = new(StringComparer.Ordinal);

    public Cast(Draft draft, Reading own, QuoteFinder quotes, IEnumerable<Proposed> actors)
    {
        this.draft = draft;
        this.own = own;
        this.quotes = quotes;
        foreach (var actor in actors)
        {
            if (actor.Word("id") is { } id)
            {
                names[id] = [.. actor.Words("names").Append(actor.Word("name")).OfType<string>().Distinct(StringComparer.Ordinal)];
            }
        }
    }

    /// <summary>Somebody or something of the sentences; null where they do not speak of it.</summary>
    public Party? Find(string reference, Window window)
    {
        var wanted = names.TryGetValue(reference, out var known) ? known : [reference];
        foreach (var words in wanted)
        {
            foreach (var span in quotes.FindWords(words))
            {
                if (window.Span.Contains(span))
                {
                    return At(span, words);
                }
            }
        }

        return Array.ConvertAll(wanted, ActorNamed).OfType<ReportActor>().Select(a => MentionIn(a, window)).FirstOrDefault(p => p is not null);
    }

    /// <summary>Whether the report has these words at all.</summary>
    public bool Stands(string words) => quotes.FindWords(words).Any();

    private Party At(TextSpan span, string words)
    {
        var actor = own.Actors.FirstOrDefault(a => a.Mentions.Any(m => m.Span.Contains(span) && SameName(m.Words, words))) ?? ActorNamed(words);
        return actor is null ? new Party(null, span.Of(draft.Report.Text), span) : new Party(actor.Id, actor.Name, span);
    }

    /// <summary>A pronoun or description that the engine takes for the actor.</summary>
    private static Party? MentionIn(ReportActor actor, Window window) =>
        actor.Mentions.FirstOrDefault(m => window.Span.Contains(m.Span)) is { } mention ? new Party(actor.Id, actor.Name, mention.Span) : null;

    private ReportActor? ActorNamed(string words) => own.Actors.FirstOrDefault(a => a.Names.Any(n => SameName(n, words)));

    private static bool SameName(string one, string other) => string.Equals(Bare(one), Bare(other), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
}
