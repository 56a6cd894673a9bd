using Rapporteur.Casefile;
using Rapporteur.Present;
using Rapporteur.Review;

namespace Rapporteur.App.Workbench;

/// <summary>What the pages of actors ask for.</summary>
internal sealed partial class Casebook
{
    /// <summary>Lines of each list on the page of an actor; listings by this actor have the others.</summary>
    public const int MostListed = 400;

    /// <summary>What an actor said, and what others said of it; how a line changed is marked.</summary>
    public (IReadOnlyList<LedgerRow> Said, IReadOnlyList<LedgerRow> About) SaidByAndOf(string actor, Filter then)
    {
        var rows = LedgerPage(then with { Actor = actor }, 0, 2 * MostListed).Rows;
        return ([.. rows.Where(r => r.Speaker == actor)], [.. rows.Where(r => r.Speaker != actor)]);
    }

    /// <summary>Some relations; where the filter names a day, those that held on it as far as the reports tell.</summary>
    public Page<RelationRow> Relations(Filter filter, int skip, int take) => Rows<RelationRow>(ListingKind.Relations, filter, skip, take);

    /// <summary>What some actors would be after a decision, most reported first; worked out from the reports that name them.</summary>
    public Outcome<IReadOnlyList<ActorProfile>> TryActors(Func<JudgementMaker, Outcome<Judgement>> make, params IReadOnlyList<ActorProfile> before)
    {
        var mentions = before.SelectMany(p => p.Mentions).Select(e => e.Finding).ToHashSet();
        var tried = Try(make, mentions.Select(m => m.ReportId));
        return !tried.IsGood ? new(tried.Problem) : new(tried.Value.Actors(Filter.None).SelectMany(a => tried.Value.Profiles(a.Id, Filter.None).Take(1)).Where(p => p.Mentions.Any(e => mentions.Contains(e.Finding))).ToList());
    }
}
