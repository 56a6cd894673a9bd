using Rapporteur.Findings;
using Rapporteur.Read.Frames;

namespace Rapporteur.Read.Statements;

/// <summary>Reads which event and which actors a statement is about.</summary>
internal sealed class AboutReader(Draft draft, SemanticTypes types, Sides sides)
{
    /// <summary>More than so many are a list rather than what a statement is about.</summary>
    private const int MaximumActors = 2;

    private readonly EventFinder events = new(draft);

    public void Read(StatementDraft statement)
    {
        statement.About = statement.Clauses.Select(c => c.TellsEvent ? c.Event : null).FirstOrDefault(e => e is not null)
            ?? statement.Clauses.Select(c => c.Event).FirstOrDefault(e => e is not null)
            ?? (statement.IsAtCue && !statement.Clauses.Exists(c => c.Piece.Quoted) ? events.Of(statement.Act) : null);
        var actors = statement.IsAtCue && statement.Act.Targets.Count > 0 ? statement.Act.Targets : Actors(statement);
        statement.AboutActors.AddRange(actors.Where(a => Counts(statement, a)).Distinct().Take(MaximumActors));
        if (statement.AboutActors.Count == 0 && statement.Kind == StatementAct.Denies && statement.Speaker >= 0)
        {
            statement.AboutActors.Add(Behind(statement.Speaker));
        }
    }

    /// <summary>Who can act; a threat may be to a town, and what is praised or blamed need not be an actor, but a deed is none.</summary>
    private bool Counts(StatementDraft statement, int actor) =>
        types.Is(actor, "actor") || (statement.Kind == StatementAct.Threatens && types.Is(actor, "place"))
        || (statement.Act.Targets.Contains(actor) && events.At(actor) is null && types.ClassOf(actor) is not ("event" or "abstract" or "statement" or "law"));

    private IEnumerable<int> Actors(StatementDraft statement)
    {
        var subjects = statement.Clauses.SelectMany(c => c.Subjects);
        var told = statement.Kind != StatementAct.Asserts || statement.Clauses.Count == 0 || statement.Clauses.Exists(c => c.TellsEvent);
        var (done, suffered) = told && statement.About is { } about ? (about.Actors, about.Recipients) : ([], []);
        return statement.Kind switch
        {
            StatementAct.Denies => subjects.Concat(done).Where(a => statement.Speaker >= 0 && IsGroup(statement.Speaker, a)),
            StatementAct.Accuses => Others(statement, done.Concat(subjects)),
            StatementAct.Condemns or StatementAct.Praises => Others(statement, done.Concat(subjects)),
            StatementAct.Threatens or StatementAct.Warns => Others(statement, suffered),
            StatementAct.Demands or StatementAct.Urges => Others(statement, statement.Clauses.SelectMany(c => c.Subjects.Where(s => s != c.Piece.Head)).Concat(done)),
            StatementAct.ClaimsResponsibility => done.Concat(subjects).Where(a => !IsFirstPerson(a)),
            _ => Known(statement, subjects.Concat(done)) is { Count: > 0 } active ? active : Known(statement, suffered),
        };
    }

    private List<int> Known(StatementDraft statement, IEnumerable<int> actors) =>
        [.. actors.Where(a => types.Is(a, "actor") && !IsFirstPerson(a) && !IsSelf(statement.Speaker, a))];

    /// <summary>A spokesman denies for whom he speaks, a ministry for its state.</summary>
    private int Behind(int speaker)
    {
        if (!ContentWords.Is(draft.Text, speaker, "voice"))
        {
            return speaker;
        }

        foreach (var child in draft.Clauses.Tree.Children(speaker))
        {
            if (draft.Text.Tokens[child].Deprel is Text.Deprel.NmodPoss or Text.Deprel.Compound or Text.Deprel.Nmod or Text.Deprel.Amod && types.Is(child, "actor"))
            {
                return child;
            }
        }

        return speaker;
    }

    private IEnumerable<int> Others(StatementDraft statement, IEnumerable<int> actors) =>
        actors.Where(a => statement.Speaker < 0 || !sides.Same(statement.Speaker, a));

    /// <summary>Whom the speaker speaks for, named apart from the speaker.</summary>
    private bool IsGroup(int speaker, int actor) =>
        sides.Same(speaker, actor) && !IsFirstPerson(actor) && !draft.Clauses.Tree.HasChild(actor, Text.Deprel.NmodPoss);

    private bool IsSelf(int speaker, int actor) =>
        speaker >= 0 && (speaker == actor || (types.EntityAt(speaker) is { } entity && types.EntityAt(actor) == entity));

    private bool IsFirstPerson(int token) => (draft.Text.Tokens[token].Morph & Text.Morph.FirstPerson) != 0;
}
