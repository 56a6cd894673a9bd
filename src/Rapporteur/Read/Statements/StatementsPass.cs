using Rapporteur.Findings;
using Rapporteur.Knowledge.Frames;
using Rapporteur.Read.Attribution;
using Rapporteur.Read.Events;
using Rapporteur.Read.Frames;
using Rapporteur.Text;

namespace Rapporteur.Read.Statements;

/// <summary>Turns speech acts into statements: one for each speaker, with its act made precise by what is said.</summary>
internal sealed class StatementsPass : IPass
{
    /// <summary>More coordinated speakers than this are a list, not voices.</summary>
    private const int MaximumSpeakers = 3;

    public string Name => "Statements";

    public Layer Needs => Layer.Events | Layer.Speech;

    public Layer Adds => Layer.Statements;

    public void Run(Draft draft)
    {
        var types = new SemanticTypes(draft);
        var sides = new Sides(draft, types);
        var (maker, about, dates) = (new StatementMaker(draft, types, sides), new AboutReader(draft, types, sides), new DateAttachment(draft, [.. draft.Events.Select(e => e.Trigger)]));
        var carriers = FirstPerson.Resolve(draft);
        foreach (var act in draft.Speech.Where(a => !carriers.Contains(a) && Counts(draft, types, a)))
        {
            var date = act.Predicate is { } predicate ? dates.Of(predicate, DateKind.Point)?.Range : null;
            foreach (var statement in Speakers(act).SelectMany(s => maker.Make(act, s)))
            {
                about.Read(statement);
                statement.Evidence = StatementEvidence.Of(draft, statement);
                statement.Date = date;
                statement.Speaker = IsAuthor(draft, statement) ? StatementDraft.Author : statement.Speaker;
                draft.Statements.Add(statement);
            }
        }

        StatementMerger.Merge(draft);
    }

    /// <summary>"We think": nobody is quoted, so it is the report that speaks.</summary>
    private static bool IsAuthor(Draft draft, StatementDraft statement) =>
        statement.Speaker >= 0 && draft.Text.Tokens[statement.Speaker] is { Upos: Upos.Pron } token && (token.Morph & Morph.FirstPerson) != 0
        && Chains.Over(draft, statement.Act.Cue).Count == 0;

    private static IEnumerable<int> Speakers(SpeechAct act) => act.Speakers.Count == 0 ? [-1] : act.Speakers.Take(MaximumSpeakers);

    private static bool Counts(Draft draft, SemanticTypes types, SpeechAct act)
    {
        if ((act.IsView && !act.IsOpinion) || draft.Text.Sentences[draft.Text.SentenceOf(act.Cue)].Kind is SentenceKind.Boilerplate or SentenceKind.Dateline)
        {
            return false;
        }

        act.Speakers.RemoveAll(s => !Voices.CanSpeak(draft, types, act, s));
        if ((act.Entry is { Pos: FramePos.Noun } && Carried(draft, act)) || act.Speakers.Exists(s => IsNobody(draft, s)) || IsOnlyWanted(draft, act))
        {
            return false;
        }

        var negated = act.Predicate is { } predicate && new Factuality(draft).Of(predicate, null) is { Negated: true };
        return (act.IsHidden || act.Speakers.Count > 0) && Voices.Says(draft, types, act) && !negated;
    }

    /// <summary>"Called on them to guarantee": nobody has guaranteed yet.</summary>
    private static bool IsOnlyWanted(Draft draft, SpeechAct act)
    {
        var cue = draft.Text.Tokens[act.Cue];
        if (IsYetToCome(draft, act.Cue) || (act.Act is StatementAct.Demands or StatementAct.Urges && act.ContentHeads.Exists(h => ContentWords.Is(draft.Text, h, "anonymity"))))
        {
            return true;
        }

        return cue.Deprel == Deprel.Xcomp && (cue.Morph & Morph.Infinitive) != 0 && draft.Clauses.Tree.HasChild(act.Cue, Deprel.Mark)
            && draft.Voices.WithCue(cue.Head).Any(a => (a.IsView || a.Act is StatementAct.Demands or StatementAct.Urges or StatementAct.Warns));
    }

    /// <summary>"Will respond", "has yet to condemn".</summary>
    private static bool IsYetToCome(Draft draft, int cue)
    {
        foreach (var child in draft.Clauses.Tree.Children(cue))
        {
            if (draft.Text.Tokens[child].Deprel == Deprel.Aux && ContentWords.Is(draft.Text, child, "to come"))
            {
                return true;
            }
        }

        return cue >= 2 && (draft.Text.Tokens[cue].Morph & Morph.Infinitive) != 0 && ContentWords.Is(draft.Text, cue - 2, "unfulfilled");
    }

    /// <summary>"No group claimed it".</summary>
    private static bool IsNobody(Draft draft, int speaker)
    {
        if (Knowledge.Modality.Of(draft.Text.Tokens[speaker].Lemma) == Knowledge.ModalEffect.Negated)
        {
            return true;
        }

        foreach (var child in draft.Clauses.Tree.Children(speaker))
        {
            if (draft.Text.Tokens[child].Deprel == Deprel.Det && Knowledge.Modality.Of(draft.Text.Tokens[child].Lemma) == Knowledge.ModalEffect.Negated)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"A statement saying": the noun only carries the act that hangs on it.</summary>
    private static bool Carried(Draft draft, SpeechAct noun) =>
        draft.Voices.Below(noun.Cue).Concat(draft.Voices.WithCue(draft.Text.Tokens[noun.Cue].Head))
            .Any(a => a != noun && a.Act != noun.Act | noun.Act == StatementAct.Asserts && a.Speakers.Count > 0);
}
