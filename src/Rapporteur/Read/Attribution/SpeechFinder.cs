using Rapporteur.Findings;
using Rapporteur.Knowledge.Frames;
using Rapporteur.Read.Clauses;
using Rapporteur.Read.Frames;
using Rapporteur.Text;

namespace Rapporteur.Read.Attribution;

/// <summary>Turns predicates of saying and thinking into speech acts with speakers, targets and content.</summary>
internal sealed class SpeechFinder(Draft draft, SemanticTypes types)
{
    private readonly List<(int First, int End)> quotes = QuoteFinder.Find(draft.Text);
    private readonly Token[] tokens = draft.Text.Tokens;
    private readonly ClauseTable clauses = draft.Clauses;
    private readonly FrameMatcher matcher = new(draft, types);
    private readonly ComplementRepair complements = new(draft);
    private readonly SpeechRepair repair = new(draft, types);
    private readonly AdjacentSpeaker adjacent = new(draft, types);

    public SpeechAct? Find(Predicate predicate)
    {
        complements.Mend(predicate);
        var entry = matcher.Match(predicate, FrameTable.Statements);
        var view = entry is null ? matcher.Match(predicate, FrameTable.Views) : null;
        if ((entry ?? view) is not { } found || complements.IsNaming(predicate))
        {
            return Quoting(predicate);
        }

        var act = new SpeechAct
        {
            Cue = predicate.Token,
            Entry = found,
            Predicate = predicate,
            Act = Wire.TryParse<StatementAct>(found.Category, out var named) ? named : StatementAct.Asserts,
            IsView = view is not null,
            IsRelative = tokens[predicate.Token].Deprel == Deprel.AclRelcl
                || (predicate.Find("obj") is >= 0 and var what && what < predicate.Token && tokens[what].Upos == Upos.Pron),
        };
        foreach (var argument in predicate.Arguments)
        {
            Place(act, found, argument);
        }

        AddClauses(act, found);
        AddParataxis(act);
        repair.Apply(act);
        adjacent.Apply(act);
        return act.Speakers.Count == 0 && act.ContentHeads.Count == 0 && act.Targets.Count == 0 ? null : act;
    }

    /// <summary>Any verb that introduces or follows a quotation tells who says it: "The driver growled: ...".</summary>
    private SpeechAct? Quoting(Predicate predicate)
    {
        var speaker = predicate.Find("subj");
        if (predicate.Pos != FramePos.Verb || speaker < 0 || !types.Is(speaker, "actor") || !IsVoice(predicate.Token, speaker)
            || !quotes.Exists(q => Introduces(predicate.Token, q) || Follows(predicate, q)))
        {
            return null;
        }

        var act = new SpeechAct { Cue = predicate.Token, Predicate = predicate, Act = StatementAct.Asserts };
        act.Speakers.Add(speaker);
        foreach (var argument in predicate.Arguments.Where(a => a.Source == "ccomp"))
        {
            AddContent(act, argument.Token, argument.Source);
        }

        AddParataxis(act);
        return act;
    }

    private bool Introduces(int cue, (int First, int End) quote) =>
        quote.First - cue == 3 && draft.Text.Form(cue + 1) is ":" or ",";

    private bool Follows(Predicate predicate, (int First, int End) quote)
    {
        var said = tokens[predicate.Token].Deprel == Deprel.Parataxis ? tokens[predicate.Token].Head : predicate.Find("ccomp");
        return predicate.Token > quote.End && predicate.Token - quote.End <= 8 && said >= quote.First && said < quote.End;
    }

    private void Place(SpeechAct act, FrameEntry entry, Argument argument)
    {
        switch (RoleMap.OfStatement(entry, argument.Source))
        {
            case Role.Speaker when IsVoice(act.Cue, argument.Token):
                act.Speakers.Add(argument.Token);
                break;
            case Role.Target:
                act.Targets.Add(argument.Token);
                break;
            case Role.Content:
                AddContent(act, argument.Token, argument.Source);
                break;
        }
    }

    /// <summary>A noun phrase outside the quotation that the cue stands outside of.</summary>
    private bool IsVoice(int cue, int speaker) =>
        draft.PhraseHeadedBy(speaker) is not null
        && !quotes.Exists(q => speaker >= q.First && speaker < q.End && (cue < q.First || cue >= q.End));

    private void AddContent(SpeechAct act, int head, string source)
    {
        act.ContentHeads.Add(head);
        var laid = source is not ("obj" or "iobj") && act.Act is StatementAct.Accuses or StatementAct.Denies or StatementAct.Threatens
            or StatementAct.Warns or StatementAct.Demands or StatementAct.Urges or StatementAct.Predicts;
        if (source is "ccomp" or "xcomp" || laid)
        {
            var (first, last) = clauses.Tree.Extent(head);
            act.Content.Add((first, last + 1));
        }
    }

    /// <summary>Clauses that are not arguments of the table: accused of doing, the claim that it did, adding that.</summary>
    private void AddClauses(SpeechAct act, FrameEntry entry)
    {
        foreach (var child in clauses.Tree.Children(act.Cue))
        {
            var relation = tokens[child].Deprel;
            var isContent = relation == Deprel.Advcl && entry.TryRole(Prepositions.Of(draft, clauses.Tree, child), out var role)
                && role == Role.Content;
            isContent |= entry.Pos == FramePos.Noun && child > act.Cue
                && (relation is Deprel.Acl or Deprel.Ccomp || (relation == Deprel.AclRelcl && repair.IsThatClause(child)));
            if (isContent && !act.ContentHeads.Contains(child))
            {
                AddContent(act, child, "ccomp");
            }
        }
    }

    /// <summary>"..., she said": what the verb hangs on is what is said.</summary>
    private void AddParataxis(SpeechAct act)
    {
        var beside = tokens[act.Cue].Deprel == Deprel.Parataxis || (tokens[act.Cue].Deprel == Deprel.Advcl && repair.IsAsTold(act.Cue));
        if (!beside || tokens[act.Cue].Head < 0 || act.Content.Count > 0)
        {
            return;
        }

        if (act.Speakers.Count == 0)
        {
            repair.TakeNoun(act);
            return;
        }

        var said = tokens[act.Cue].Head;
        var (first, last) = clauses.Tree.Extent(said);
        var (own, ownLast) = clauses.Tree.Extent(act.Cue);
        act.ContentHeads.Add(said);
        if (own > 0 && draft.Text.Form(own - 1) is ";" or ":")
        {
            // "They fired; the town replied": told beside it, not said.
            act.ContentHeads.Remove(said);
            return;
        }

        if (own > first)
        {
            act.Content.Add((first, own));
        }

        if (last > ownLast)
        {
            act.Content.Add((ownLast + 1, last + 1));
        }
    }
}
