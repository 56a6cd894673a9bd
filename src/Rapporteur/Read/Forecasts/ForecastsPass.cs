using Rapporteur.Findings;
using Rapporteur.Read.Attribution;
using Rapporteur.Read.Clauses;
using Rapporteur.Read.Events;
using Rapporteur.Text;

namespace Rapporteur.Read.Forecasts;

/// <summary>Finds what somebody expects of the future: modal verbs, words of likelihood, hopes and fears.</summary>
internal sealed class ForecastsPass : IPass
{
    private const int MaximumTokens = 32;

    public string Name => "Forecasts";

    public Layer Needs => Layer.Events | Layer.Clauses | Layer.Speech;

    public Layer Adds => Layer.Forecasts;

    public void Run(Draft draft)
    {
        var (finder, horizons) = (new OutlookFinder(draft), new Horizons(draft));
        foreach (var sentence in draft.Text.Sentences)
        {
            if (sentence.Kind is SentenceKind.Boilerplate or SentenceKind.Dateline or SentenceKind.Caption)
            {
                continue;
            }

            var found = new List<Outlook>();
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (finder.At(i) is { } outlook && !found.Exists(f => SameClause(draft, f, outlook)))
                {
                    found.Add(outlook);
                    Add(draft, outlook, horizons.Of(outlook));
                }
            }
        }
    }

    private static void Add(Draft draft, Outlook outlook, (DateRange? Days, string? Words) horizon)
    {
        var chain = Chains.Over(draft, outlook.Head);
        if (chain.Any(a => a.Act is StatementAct.Demands or StatementAct.Urges or StatementAct.Denies))
        {
            return;
        }

        var own = chain.Count > 0 ? null : draft.Clauses.VerbAt(outlook.Top);
        draft.Forecasts.Add(new ForecastDraft
        {
            Outlook = outlook,
            Speaker = chain.Count > 0 ? chain[^1].Speakers[0] : Forecaster(outlook, own),
            Chain = chain,
            Horizon = horizon.Days,
            HorizonWords = horizon.Words,
            Evidence = EvidenceOf(draft, outlook),
        });
    }

    /// <summary>"Insurers expect higher prices": who expects, where no clause is told in their voice.</summary>
    private static int Forecaster(Outlook outlook, Predicate? verb) =>
        verb is { Passive: false } && outlook.Head == outlook.Top && verb.Has("obj") && verb.Token == outlook.Head && outlook.IsOwnWord ? verb.Find("subj") : -1;

    /// <summary>One of them stands inside the other, and is not merely joined to it by "and".</summary>
    private static bool SameClause(Draft draft, Outlook a, Outlook b)
    {
        var tree = draft.Clauses.Tree;
        var (lower, upper) = tree.IsBelow(b.Top, a.Top) ? (b.Top, a.Top) : (a.Top, b.Top);
        if (!tree.IsBelow(lower, upper))
        {
            return draft.Text.Tokens[b.Top].Head < 0 || !IsClause(draft, b.Top);
        }

        return !(draft.Text.Tokens[lower].Deprel == Deprel.Conj && IsClause(draft, lower));
    }

    private static bool IsClause(Draft draft, int token) =>
        draft.Clauses.Tree.HasChild(token, Deprel.Nsubj) || draft.Clauses.Tree.HasChild(token, Deprel.NsubjPass) || draft.Clauses.Tree.HasChild(token, Deprel.Expl);

    private static (int First, int Last) EvidenceOf(Draft draft, Outlook outlook)
    {
        foreach (var top in (int[])[outlook.Top, outlook.Head])
        {
            var (first, last) = draft.Clauses.Tree.Extent(top);
            if (last - first < MaximumTokens)
            {
                return EvidenceRange.Around(draft, outlook.Head, [first, last]);
            }
        }

        if (draft.Clauses.At(outlook.Head) is not { } predicate)
        {
            var (first, last) = draft.Clauses.Tree.Extent(outlook.Head);
            return EvidenceRange.Around(draft, outlook.Head, [Math.Max(first, outlook.Head - 10), Math.Min(last, outlook.Head + 20)]);
        }

        return EvidenceRange.Around(draft, outlook.Head, [outlook.Top, .. predicate.Arguments.Select(a => a.Token)]);
    }
}
