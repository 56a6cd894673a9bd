using Rapporteur.Text;

namespace Rapporteur.Read;

/// <summary>A reading in the making: what the passes have found so far in one report.</summary>
internal sealed class Draft(Report report)
{
    private Attribution.SpeechIndex? voices;

    public Report Report { get; } = report;

    public AnnotatedText Text { get; } = new(report);

    /// <summary>Headline, publisher and author as the report's layout shows them.</summary>
    public string? Title { get; set; } = report.Title;

    public string? Publisher { get; set; } = report.Publisher;

    public string? Author { get; set; } = report.Author;

    /// <summary>Day of publication, or the tightest bounds that the text supports.</summary>
    public DateRange? Published { get; set; } = report.Published;

    /// <summary>Expressions of time in text order.</summary>
    public List<DateExpression> Dates { get; } = [];

    /// <summary>Noun phrases in order of their heads.</summary>
    public List<NounPhrase> Phrases { get; } = [];

    /// <summary>For each token the index in <see cref="Phrases"/> of the phrase it heads, or -1.</summary>
    public int[] PhraseAt { get; set; } = [];

    /// <summary>Clusters of phrases that mean the same.</summary>
    public List<Entity> Entities { get; } = [];

    /// <summary>Acts of speech and thought in text order.</summary>
    public List<Attribution.SpeechAct> Speech { get; } = [];

    /// <summary>The same by place; from the pass on that follows the one which finds them.</summary>
    public Attribution.SpeechIndex Voices => voices ??= new Attribution.SpeechIndex(this);

    /// <summary>Events in text order of their triggers.</summary>
    public List<Events.EventDraft> Events { get; } = [];

    /// <summary>Triggers of events that the report says did not happen.</summary>
    public HashSet<int> Negated { get; } = [];

    public List<Statements.StatementDraft> Statements { get; } = [];

    public List<Relations.RelationDraft> Relations { get; } = [];

    public List<Forecasts.ForecastDraft> Forecasts { get; } = [];

    /// <summary>Predicates and their arguments.</summary>
    public Clauses.ClauseTable Clauses { get; set; } = null!;

    public NounPhrase? PhraseHeadedBy(int token) =>
        token >= 0 && token < PhraseAt.Length && PhraseAt[token] >= 0 ? Phrases[PhraseAt[token]] : null;
}
