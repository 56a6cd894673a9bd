using Rapporteur.Findings;
using Rapporteur.Read.Attribution;
using Rapporteur.Read.Frames;

namespace Rapporteur.Read.Statements;

/// <summary>Makes the statements of one speech act and one speaker: one for each act that what is said amounts to.</summary>
internal sealed class StatementMaker
{
    private readonly PieceFinder pieces;
    private readonly ClauseReader clauses;
    private readonly ActRules rules;

    public StatementMaker(Draft draft, SemanticTypes types, Sides sides)
    {
        pieces = new PieceFinder(draft);
        clauses = new ClauseReader(draft, types, sides);
        rules = new ActRules(draft, types, sides);
    }

    public List<StatementDraft> Make(SpeechAct act, int speaker)
    {
        var made = new List<StatementDraft>();
        var units = pieces.UnitsOf(act);
        for (var i = 0; i < units.Count; i++)
        {
            AddUnit(made, act, speaker, [.. units[i].Select(p => clauses.Read(p, speaker))], i == 0);
        }

        return made;
    }

    private void AddUnit(List<StatementDraft> made, SpeechAct act, int speaker, List<Clause> unit, bool atCue)
    {
        if (atCue && (act.Act != StatementAct.Asserts || unit.Count == 0))
        {
            made.Add(Told(act, speaker, unit));
            return;
        }

        var first = made.Count;
        foreach (var clause in unit.Where(c => !IsNominal(act, c)).DefaultIfEmpty(unit[0]))
        {
            var (kind, rule) = IsNominal(act, clause) ? (act.Act, "act") : rules.Of(act, clause);
            if (kind is StatementAct.Asserts or StatementAct.Condemns && IsMereName(act, rule))
            {
                continue;
            }

            if (made.Count > first && made[^1].Kind == kind)
            {
                made[^1].Clauses.Add(clause);
                continue;
            }

            var statement = new StatementDraft { Act = act, Speaker = speaker, Kind = kind, Rule = rule, IsAtCue = atCue };
            statement.Clauses.Add(clause);
            made.Add(statement);
        }

        DropFiller(made, first);
    }

    /// <summary>"What it calls a special force", "whom everybody calls the young ones": how a thing is named, unless the name is an insult.</summary>
    private static bool IsMereName(SpeechAct act, string rule) =>
        rule is "act" or "called-names" && act.Entry is { } entry && entry.Conditions.Exists(c => c.Sources.Contains("xcomp") || c.Sources.Contains("as"))
        && act.IsRelative;

    /// <summary>The act's own word says what it is; only a threat may hide in a warning or a vow.</summary>
    private StatementDraft Told(SpeechAct act, int speaker, List<Clause> unit)
    {
        var statement = new StatementDraft { Act = act, Speaker = speaker, Kind = act.Act };
        statement.Clauses.AddRange(unit);
        foreach (var clause in unit)
        {
            if (rules.Refined(act.Act, clause) is { } refined && !IsNominal(act, clause))
            {
                (statement.Kind, statement.Rule) = refined;
                break;
            }
        }

        return statement;
    }

    /// <summary>"Spoke of the attack": what is named is not told.</summary>
    private static bool IsNominal(SpeechAct act, Clause clause) =>
        !clause.Piece.Quoted && act.Predicate is { } predicate && predicate.Arguments.Exists(a => a.Token == clause.Piece.Head && a.Source is not ("ccomp" or "xcomp" or "as"));

    /// <summary>Plain sentences round a threat or a denial in one quotation belong to it.</summary>
    private static void DropFiller(List<StatementDraft> made, int first)
    {
        if (made.Skip(first).Any(s => s.Kind != StatementAct.Asserts))
        {
            made.RemoveAll(s => made.IndexOf(s) >= first && s.Kind == StatementAct.Asserts && s.Clauses.TrueForAll(c => c.Piece.Quoted));
        }
    }
}
