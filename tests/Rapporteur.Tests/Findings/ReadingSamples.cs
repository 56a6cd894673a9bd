using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Tests.Findings;

/// <summary>Readings made from a seed, of every shape that the types allow.</summary>
internal sealed class ReadingSamples(int seed)
{
    private static readonly string[] Words =
        ["the Karran Front", "Ridge Brigade", "two\n  soldiers", "“Tal” Oriva", "Sha’ab", "", "a \"quoted\" word", "كتائب", "12", "mid-June"];

    private uint state = (uint)seed;

    public Reading Next()
    {
        var actors = Enumerable.Range(1, 1 + Pick(4)).Select(Actor).ToList();
        return new Reading
        {
            ReportId = ContentId.Of("rep", seed.ToString()),
            Engine = "0.0.1",
            Title = Maybe(Word),
            Publisher = Maybe(Word),
            Author = Maybe(Word),
            Published = MaybeRange(),
            Actors = actors,
            Events = List(i => new EventFinding
            {
                Id = $"e{i}", Type = Any<EventType>(), Mode = Word(), Status = Any<EventStatus>(), Date = MaybeRange(), DateWords = Maybe(Word),
                Place = List(_ => Word()), Actors = List(_ => Party(actors)), Recipients = List(_ => Party(actors)), Instrument = Maybe(Word),
                Killed = Maybe(Word), Wounded = Maybe(Word), Count = Maybe(Word), Evidence = Evidence(1), Attribution = Chain(actors),
                Provenance = Made(),
            }),
            Statements = List(i => new StatementFinding
            {
                Id = $"s{i}", Speaker = Party(actors), Act = Any<StatementAct>(), AboutEvent = Maybe(Word), AboutActors = List(_ => Party(actors)),
                Channel = Maybe(Word), Date = MaybeRange(), Gist = Word(), Evidence = Evidence(1), Attribution = Chain(actors), Provenance = Made(),
            }),
            Relations = List(i => new RelationFinding
            {
                Id = $"r{i}", Subject = Party(actors), Predicate = Any<RelationPredicate>(), Object = Party(actors), Since = MaybeRange(),
                Until = MaybeRange(), Former = Pick(2) == 0, Evidence = Evidence(1), Attribution = Chain(actors), Provenance = Made(),
            }),
            Forecasts = List(i => new ForecastFinding
            {
                Id = $"f{i}", Speaker = Party(actors), Gist = Word(), HorizonWords = Maybe(Word), Horizon = MaybeRange(),
                ConfidenceWords = Word(), Evidence = Evidence(0), Attribution = Chain(actors), Provenance = Made(),
            }),
        };
    }

    private int Pick(int below)
    {
        state = (state * 1664525) + 1013904223;
        return (int)((state >> 8) % below);
    }

    private string Word() => Words[Pick(Words.Length)];

    private T Any<T>() where T : struct, Enum => Enum.GetValues<T>()[Pick(Enum.GetValues<T>().Length)];

    private string? Maybe(Func<string> value) => Pick(2) == 0 ? null : value();

    private List<T> List<T>(Func<int, T> item) => [.. Enumerable.Range(1, Pick(3)).Select(item)];

    private TextSpan Span() => new(Pick(100), 100 + Pick(50));

    private TextSpan? MaybeSpan() => Pick(3) == 0 ? null : Span();

    private DateRange? MaybeRange()
    {
        var day = new DateOnly(2021, 1, 1).AddDays(Pick(700));
        return Pick(5) switch
        {
            0 => null,
            1 => DateRange.Day(day, Any<Basis>()),
            2 => new DateRange(day, null, Any<Basis>()),
            3 => new DateRange(null, day, Any<Basis>()),
            _ => new DateRange(day, day.AddDays(Pick(40)), Any<Basis>()),
        };
    }

    private ReportActor Actor(int number) =>
        new($"a{number}", Any<ActorKind>(), Word(), List(_ => new Mention(Span(), Word(), Any<MentionForm>())))
        {
            Names = List(_ => Word()),
            IsNamed = Pick(2) == 0,
        };

    private Party Party(List<ReportActor> actors) =>
        Pick(3) == 0 ? new Party(null, Word(), MaybeSpan()) : new Party(actors[Pick(actors.Count)].Id, Word(), MaybeSpan());

    private Evidence Evidence(int depth) =>
        new(Span(), Word()) { More = depth == 0 ? [] : List(_ => Evidence(depth - 1)) };

    private List<AttributionLink> Chain(List<ReportActor> actors) =>
        List(_ => new AttributionLink(Party(actors), Word(), Maybe(Word), MaybeSpan()));

    private Provenance Made() => new(Word(), Word(), Pick(1000) / 1000.0);
}
