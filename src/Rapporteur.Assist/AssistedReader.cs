using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Read;
using Rapporteur.Read.Assisted;
using Rapporteur.Text;

namespace Rapporteur.Assist;

/// <summary>
/// A second reader: asks the model that the user configured, and keeps of its answer what the report bears out.
/// Safe to share; sends the text of the report to the endpoint and nothing else.
/// </summary>
public sealed class AssistedReader : IReportReader, IDisposable
{
    private readonly HttpClient http;
    private readonly ChatClient client;
    private readonly AssistEndpoint endpoint;
    private readonly Reader reader = new();

    public AssistedReader(AssistEndpoint endpoint)
    {
        this.endpoint = endpoint;

        // No proxy and no redirect: the text goes to the address that the user named or nowhere.
        http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { Timeout = System.Threading.Timeout.InfiniteTimeSpan };
        client = new ChatClient(http, endpoint);
    }

    /// <inheritdoc/>
    public Outcome<Reading> Read(Report report, CancellationToken stop)
    {
        var found = Suggest(report, stop);
        return found.IsGood ? found.Value.Reading : found.Problem;
    }

    /// <summary>What the model proposes for the report and the report bears out, with what was refused.</summary>
    /// <exception cref="OperationCanceledException">Stopped from outside.</exception>
    public Outcome<AssistedReading> Suggest(Report report, CancellationToken stop) => SuggestAsync(report, stop).GetAwaiter().GetResult();

    public void Dispose() => http.Dispose();

    private async Task<Outcome<AssistedReading>> SuggestAsync(Report report, CancellationToken stop)
    {
        var answers = new List<string>();
        var model = endpoint.Model;
        foreach (var part in ReportParts.Of(report.Text))
        {
            var (json, name, problem) = await Part(report, part, stop).ConfigureAwait(false);
            if (json is null)
            {
                return problem!;
            }

            answers.Add(json);
            model = name == endpoint.Model ? name : $"{endpoint.Model} as {name}";
        }

        return new AnswerCheck(reader).Check(report, answers, model);
    }

    /// <summary>Asks again where the answer is not in the shape that was asked for.</summary>
    private async Task<(string? Json, string Model, Problem? Problem)> Part(Report report, string part, CancellationToken stop)
    {
        var published = DateText.Write(report.Published);
        for (var attempt = 0; attempt < endpoint.Tries; attempt++)
        {
            var answer = await client.Ask(part, published, stop).ConfigureAwait(false);
            if (!answer.IsGood)
            {
                return (null, endpoint.Model, answer.Problem);
            }

            if (AnswerText.Json(answer.Value.Content) is { } json)
            {
                return (json, answer.Value.Model, null);
            }
        }

        return (null, endpoint.Model, AssistMessages.Malformed.About(report.Origin, $"no JSON object of the asked shape in {endpoint.Tries} answers"));
    }
}
