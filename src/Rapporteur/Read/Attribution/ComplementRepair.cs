using Rapporteur.Knowledge;
using Rapporteur.Knowledge.Frames;
using Rapporteur.Read.Clauses;
using Rapporteur.Text;

namespace Rapporteur.Read.Attribution;

/// <summary>What somebody is called or asked to do, where the tree hung it on the object: "called the raid a crime", "asked the men to go".</summary>
internal sealed class ComplementRepair(Draft draft)
{
    private static readonly Lazy<WordSections> sources = new(() => WordSections.Load("statements/attribution.txt"));

    private readonly Token[] tokens = draft.Text.Tokens;
    private readonly SyntaxTree tree = draft.Clauses.Tree;

    /// <summary>"A group calling itself", "a man called Omar": names, and says nothing.</summary>
    public bool IsNaming(Predicate predicate)
    {
        var name = Math.Max(predicate.Find("xcomp"), predicate.Find("as"));
        return name >= 0 && predicate.Find("obj") is >= 0 and var named
            && ((tokens[name].Upos == Upos.Propn && predicate.Has("xcomp")) || sources.Value.Has("reflexive", draft.Text.FormString(named)));
    }

    public void Mend(Predicate predicate)
    {
        var senses = FrameTable.Statements.Senses(FramePos.Verb, tokens[predicate.Token].Lemma);
        if (predicate.Pos != FramePos.Verb || predicate.Has("xcomp") || predicate.Find("obj") is not (>= 0 and var thing)
            || !senses.Any(e => e.Conditions.Exists(c => c.Sources.Contains("xcomp"))))
        {
            return;
        }

        var names = senses.Any(e => e.Category == "asserts" && e.Conditions.Exists(c => c.Sources.Contains("xcomp")));
        if (names && (Second(predicate, thing) || Relative(predicate, thing) || Quoted(predicate, thing)))
        {
            return;
        }

        foreach (var child in tree.Children(thing))
        {
            Take(predicate, thing, child);
        }
    }

    private void Take(Predicate predicate, int thing, int child)
    {
        var infinitive = tokens[child].Deprel == Deprel.Acl && (tokens[child].Morph & Morph.Infinitive) != 0 && tree.HasChild(child, Deprel.Mark);
        var named = tokens[child].Deprel == Deprel.Appos && child > thing && !draft.Text.Form(tree.Extent(child).First - 1).SequenceEqual(",");
        if (infinitive && draft.Clauses.VerbAt(child) is { } verb)
        {
            verb.Arguments.RemoveAll(a => a is { Source: "subj", Shared: true });
            verb.Add("subj", thing, true);
        }

        if (infinitive || named)
        {
            predicate.Add("xcomp", child, true);
        }
    }

    /// <summary>"Calls it an argument": two objects.</summary>
    private static bool Second(Predicate predicate, int thing)
    {
        var other = predicate.Arguments.FindIndex(a => a.Source == "obj" && a.Token != thing);
        if (other < 0)
        {
            return false;
        }

        predicate.Arguments[other] = predicate.Arguments[other] with { Source = "xcomp" };
        return true;
    }

    /// <summary>"A body that the ministry calls a front".</summary>
    private bool Relative(Predicate predicate, int name)
    {
        var head = tokens[predicate.Token].Head;
        if (tokens[predicate.Token].Deprel != Deprel.AclRelcl || head < 0 || tokens[name].Upos == Upos.Pron)
        {
            return false;
        }

        predicate.Arguments.RemoveAll(a => a.Token == name);
        predicate.Add("xcomp", name, true);
        predicate.Add("obj", head, true);
        return true;
    }

    /// <summary>"Called the seizure of the chapel "a crime"": the name in quotation marks, wherever the tree hung it.</summary>
    private bool Quoted(Predicate predicate, int thing)
    {
        for (var i = thing + 1; i < Math.Min(tokens.Length - 2, thing + 12) && tokens[i].Upos != Upos.Verb; i++)
        {
            if (draft.Text.Form(i) is "\"" or "“" or "«")
            {
                var top = Stretch.Top(draft, i + 1, Math.Min(i + 5, tokens.Length));
                if (top >= 0 && tokens[top].Upos is Upos.Noun or Upos.Adj)
                {
                    predicate.Add("xcomp", top, true);
                    return true;
                }

                return false;
            }
        }

        return false;
    }
}
