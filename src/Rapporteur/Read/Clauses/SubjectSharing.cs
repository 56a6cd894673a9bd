using Rapporteur.Knowledge.Frames;
using Rapporteur.Text;

namespace Rapporteur.Read.Clauses;

/// <summary>Gives verbs the subjects and objects that the syntax leaves out: coordination, control, participles, relative clauses.</summary>
internal sealed class SubjectSharing(Draft draft, ClauseTable table)
{
    private readonly Token[] tokens = draft.Text.Tokens;

    public void Run()
    {
        // Governors come before what hangs on them more often than not; a second round catches the rest.
        for (var round = 0; round < 2; round++)
        {
            foreach (var verb in table.Predicates)
            {
                if (verb.Pos == FramePos.Verb)
                {
                    Share(verb);
                }
            }
        }
    }

    private void Share(Predicate verb)
    {
        ResolveRelative(verb);

        if (HasSurfaceSubject(verb))
        {
            return;
        }

        var head = tokens[verb.Token].Head;
        switch (tokens[verb.Token].Deprel)
        {
            case Deprel.Conj when table.VerbAt(head) is { } first:
                ShareCoordination(verb, first);
                break;
            case Deprel.Xcomp when table.VerbAt(head) is { } governor:
                ShareControl(verb, governor);
                break;
            case Deprel.Ccomp when table.VerbAt(head) is { } governor && IsSubjectless(verb.Token):
                AddSubject(verb, SurfaceSubjects(governor));
                break;
            case Deprel.Advcl when table.VerbAt(head) is { } governor:
                AddSubject(verb, ClauseWords.GivesObject(Prepositions.Of(draft, table.Tree, verb.Token)) && governor.Has("obj")
                    ? governor.Arguments.Where(a => a.Source == "obj").Select(a => a.Token) : SurfaceSubjects(governor));
                break;
            case Deprel.Advcl or Deprel.Xcomp or Deprel.Ccomp when head >= 0 && table.Tree.Child(head, Deprel.Nsubj) is >= 0 and var subject
                && tokens[head].Upos is Upos.Adj or Upos.Noun:
                AddSubject(verb, table.Tree.Conjuncts(subject));
                break;
            case Deprel.Acl:
                ShareAdnominal(verb, head);
                break;
        }
    }

    private bool HasSurfaceSubject(Predicate verb) => verb.Has(verb.Passive ? "obj" : "subj");

    private static IEnumerable<int> SurfaceSubjects(Predicate verb) =>
        verb.Arguments.Where(a => a.Source == (verb.Passive ? "obj" : "subj")).Select(a => a.Token);

    private static void AddSubject(Predicate verb, IEnumerable<int> subjects)
    {
        foreach (var subject in subjects.ToArray())
        {
            if (subject != verb.Token)
            {
                verb.Add(verb.Passive ? "obj" : "subj", subject, shared: true);
            }
        }
    }

    /// <summary>"Denied having paid": a participle behind the verb can have no subject of its own.</summary>
    private bool IsSubjectless(int verb)
    {
        var auxiliary = table.Tree.Child(verb, Deprel.Aux);
        return draft.Text.Form(auxiliary >= 0 ? auxiliary : verb).EndsWith("ing", StringComparison.OrdinalIgnoreCase);
    }

    private void ShareCoordination(Predicate verb, Predicate first)
    {
        if (first.Passive && !verb.Passive && (tokens[verb.Token].Morph & Morph.Participle) != 0 && !HasAuxiliary(verb.Token))
        {
            verb.Passive = true;
        }

        AddSubject(verb, SurfaceSubjects(first));
        foreach (var argument in first.Arguments.ToArray())
        {
            var sharesObject = argument.Source == "obj" && !first.Passive && !verb.Passive && !verb.Has("obj") && argument.Token > verb.Token;
            if (sharesObject || (argument.Source == "by" && first.Passive && verb.Passive && argument.Token > verb.Token))
            {
                verb.Add(argument.Source, argument.Token, shared: true);
            }
        }

        if (!first.Has("obj") && !first.Passive && !verb.Passive && IsAdjacentCoordination(first, verb))
        {
            foreach (var argument in verb.Arguments.Where(a => a.Source == "obj").ToArray())
            {
                first.Add("obj", argument.Token, shared: true);
            }
        }
    }

    private bool IsAdjacentCoordination(Predicate first, Predicate second) =>
        second.Token > first.Token && second.Token - first.Token <= 3
        && !table.Tree.HasChild(first.Token, Deprel.Obl) && !table.Tree.HasChild(first.Token, Deprel.Ccomp)
        && !table.Tree.HasChild(first.Token, Deprel.Xcomp);

    private bool HasAuxiliary(int verb) =>
        table.Tree.HasChild(verb, Deprel.Aux) || table.Tree.HasChild(verb, Deprel.AuxPass);

    private void ShareControl(Predicate verb, Predicate governor)
    {
        var controlledByObject = !governor.Passive && governor.Has("obj") && !ClauseWords.KeepsSubject(tokens[governor.Token].Lemma);
        var addressed = governor.Has("obj") ? -1 : Addressed(verb, governor);
        var controllers = addressed >= 0 ? table.Tree.Conjuncts(addressed) : controlledByObject
            ? governor.Arguments.Where(a => a.Source == "obj").Select(a => a.Token)
            : SurfaceSubjects(governor);
        AddSubject(verb, controllers);
    }

    /// <summary>"Called on the rebels to lay down arms": who is addressed between the verb and what it asks for.</summary>
    private static int Addressed(Predicate verb, Predicate governor) =>
        governor.Arguments.Find(a => a.Source is "on" or "upon" or "for" or "with" && a.Token > governor.Token && a.Token < verb.Token) is { Source: not null } found
            ? found.Token : -1;

    /// <summary>Participles and infinitives under a noun: militias targeting bases, a base hit by rockets, a plan to attack.</summary>
    private void ShareAdnominal(Predicate verb, int noun)
    {
        if (noun < 0)
        {
            return;
        }

        if ((tokens[verb.Token].Morph & Morph.Infinitive) == 0 && !IsMarkedInfinitive(verb.Token))
        {
            verb.Add(verb.Passive ? "obj" : "subj", noun, shared: true);
            return;
        }

        var possessor = table.Tree.Child(noun, Deprel.NmodPoss);
        if (possessor >= 0)
        {
            verb.Add("subj", possessor, shared: true);
        }
        else if (tokens[noun].Deprel is Deprel.Obj or Deprel.Obl && table.VerbAt(tokens[noun].Head) is { } governor)
        {
            AddSubject(verb, SurfaceSubjects(governor));
        }
    }

    private bool IsMarkedInfinitive(int verb)
    {
        var mark = table.Tree.Child(verb, Deprel.Mark);
        return mark >= 0 && ClauseWords.IsPurpose(tokens[mark].Lemma);
    }

    private void ResolveRelative(Predicate verb)
    {
        var isClause = tokens[verb.Token].Deprel == Deprel.AclRelcl;
        var resolved = false;
        for (var i = 0; i < verb.Arguments.Count; i++)
        {
            var argument = verb.Arguments[i];
            if (tokens[argument.Token].Upos is Upos.Pron or Upos.Sconj or Upos.Det && ClauseWords.IsRelative(tokens[argument.Token].Lemma)
                && Antecedent(verb.Token) is { } noun)
            {
                verb.Arguments[i] = new Argument(argument.Source, noun);
                resolved = true;
            }
        }

        if (isClause && !resolved && tokens[verb.Token].Head is >= 0 and var antecedent && !verb.Arguments.Exists(a => a.Token == antecedent))
        {
            var missing = !HasSurfaceSubject(verb) ? verb.Passive ? "obj" : "subj" : verb.Has("obj") || verb.Has("ccomp") ? "" : "obj";
            if (missing.Length > 0)
            {
                verb.Add(missing, antecedent, shared: true);
            }
        }
    }

    /// <summary>What the relative clause modifies that a verb stands in: its own, or that of a verb of saying above it.</summary>
    private int? Antecedent(int verb)
    {
        for (var steps = 0; steps < 3 && verb >= 0; steps++)
        {
            if (tokens[verb].Deprel == Deprel.AclRelcl)
            {
                return tokens[verb].Head < 0 ? null : tokens[verb].Head;
            }

            verb = tokens[verb].Deprel is Deprel.Ccomp or Deprel.Xcomp or Deprel.Conj ? tokens[verb].Head : -1;
        }

        return null;
    }
}
