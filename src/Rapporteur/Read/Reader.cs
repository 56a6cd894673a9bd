using Rapporteur.Findings;
using Rapporteur.Read.Assembly;
using Rapporteur.Read.Attribution;
using Rapporteur.Read.Clauses;
using Rapporteur.Read.Coreference;
using Rapporteur.Read.Dates;
using Rapporteur.Read.Events;
using Rapporteur.Read.Forecasts;
using Rapporteur.Read.Layout;
using Rapporteur.Read.Names;
using Rapporteur.Read.Phrases;
using Rapporteur.Read.Publication;
using Rapporteur.Read.Relations;
using Rapporteur.Read.Repairs;
using Rapporteur.Read.Sentences;
using Rapporteur.Read.Statements;
using Rapporteur.Read.Syntax;
using Rapporteur.Read.Tags;
using Rapporteur.Text;

namespace Rapporteur.Read;

/// <summary>Reads reports. Immutable and shared between threads; models are loaded on first use.</summary>
public sealed class Reader
{
    /// <summary>Stands in every reading; raise it when findings change.</summary>
    public const string EngineVersion = "0.1.0";

    private readonly IPass[] passes;

    public Reader()
        : this(Standard())
    {
    }

    internal Reader(IPass[] passes)
    {
        var known = Layer.None;
        foreach (var pass in passes)
        {
            if ((pass.Needs & ~known) != 0)
            {
                throw new InvalidOperationException($"pass {pass.Name} needs {pass.Needs & ~known}, which no pass before it adds");
            }

            known |= pass.Adds;
        }

        this.passes = passes;
    }

    public Reading Read(Report report) => Assemble(Annotate(report));

    /// <summary>All passes over a report, and what they noted on the way.</summary>
    internal Draft Annotate(Report report)
    {
        var draft = new Draft(report);
        foreach (var pass in passes)
        {
            pass.Run(draft);
        }

        return draft;
    }

    internal static Reading Assemble(Draft draft) => new ReadingBuilder(draft).Build();

    /// <summary>The passes in their order; the only place where it is written.</summary>
    internal static IPass[] Standard() =>
    [
        new SentencesPass(),
        new LayoutPass(),
        new DatelinesPass(),
        new TagsPass(),
        new SyntaxPass(),
        new NamesPass(),
        new DatesPass(),
        new PublicationPass(),
        new RepairsPass(),
        new PhrasesPass(),
        new ActorsPass(),
        new ClausesPass(),
        new AttributionPass(),
        new EventsPass(),
        new StatementsPass(),
        new RelationsPass(),
        new ForecastsPass(),
    ];
}
