using Rapporteur.Knowledge.Frames;
using Rapporteur.Text;

namespace Rapporteur.Read.Clauses;

/// <summary>Finds predicates and gathers their arguments over passives, control, coordination, relative clauses and light verbs.</summary>
internal sealed class ClausesPass : IPass
{
    public string Name => "Clauses";

    public Layer Needs => Layer.Syntax | Layer.Mentions;

    public Layer Adds => Layer.Clauses;

    public void Run(Draft draft)
    {
        var tokens = draft.Text.Tokens;
        var table = new ClauseTable(new SyntaxTree(tokens), tokens.Length);
        draft.Clauses = table;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (PosOf(tokens[i]) is { } pos)
            {
                table.Add(new Predicate { Token = i, Pos = pos });
            }
        }

        var verbs = new VerbArguments(draft, table);
        foreach (var predicate in table.Predicates.Where(p => p.Pos == FramePos.Verb))
        {
            verbs.Collect(predicate);
        }

        var subjects = new SubjectSharing(draft, table);
        subjects.Run();
        foreach (var adjective in table.Predicates.Where(p => p.Pos == FramePos.Adjective && tokens[p.Token].Head >= 0))
        {
            adjective.Add("head", tokens[adjective.Token].Head);
        }

        foreach (var adjective in table.Predicates.Where(p => p.Pos == FramePos.Adjective && table.Tree.HasChild(p.Token, Deprel.Cop)))
        {
            // "Six people were hurt": here the head is the subject.
            adjective.Arguments.Clear();
            adjective.Add("head", table.Tree.Child(adjective.Token, Deprel.Nsubj));
        }

        var nouns = new NounArguments(draft, table);
        foreach (var predicate in table.Predicates.Where(p => p.Pos == FramePos.Noun))
        {
            nouns.Collect(predicate);
        }
    }

    private static FramePos? PosOf(in Token token) => token.Upos switch
    {
        Upos.Verb => FramePos.Verb,
        Upos.Aux when token.Deprel is not (Deprel.Aux or Deprel.AuxPass or Deprel.Cop) => FramePos.Verb,
        Upos.Noun or Upos.Propn when IsEventNoun(token.Lemma) => FramePos.Noun,
        Upos.Adj when FrameTable.Events.Senses(FramePos.Adjective, token.Lemma).Count > 0 => FramePos.Adjective,
        _ => null,
    };

    private static bool IsEventNoun(string? lemma) =>
        lemma is not null
        && (FrameTable.Events.Senses(FramePos.Noun, lemma).Count > 0 || FrameTable.Tolls.Senses(FramePos.Noun, lemma).Count > 0 || FrameTable.Statements.Senses(FramePos.Noun, lemma).Count > 0);
}
