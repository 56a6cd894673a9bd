using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Rapporteur.Casefile;

namespace Rapporteur.Assist;

/// <summary>What the model wrote, and which model the endpoint says it was.</summary>
internal sealed record ChatAnswer(string Content, string Model);

/// <summary>Asks an OpenAI-compatible endpoint for one completion, patiently: busy servers and slow answers are tried again.</summary>
internal sealed class ChatClient(HttpClient http, AssistEndpoint endpoint)
{
    private const int MostBytes = 8 << 20;

    /// <summary>Servers that know no schema are asked more simply from then on.</summary>
    private AnswerForm form = AnswerForm.Schema;

    public async Task<Outcome<ChatAnswer>> Ask(string part, string? published, CancellationToken stop)
    {
        Problem? last = null;
        for (var attempt = 1; attempt <= endpoint.Tries; attempt++)
        {
            var (answer, wait) = await Once(part, published, stop).ConfigureAwait(false);
            if (answer.IsGood || wait is null)
            {
                return answer;
            }

            last = answer.Problem;
            if (attempt < endpoint.Tries)
            {
                await Task.Delay(wait > TimeSpan.Zero ? wait.Value : endpoint.Pause * (1 << (attempt - 1)), stop).ConfigureAwait(false);
            }
        }

        return last!;
    }

    /// <summary>One request. The second value says how long to wait before another: zero for the usual, null where it would not help.</summary>
    private async Task<(Outcome<ChatAnswer> Answer, TimeSpan? Wait)> Once(string part, string? published, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(endpoint.Timeout);
        try
        {
            using var request = Request(part, published);
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token).ConfigureAwait(false);
            var body = await Body(response, limit.Token).ConfigureAwait(false);
            return body is null ? (AssistMessages.TooLong.About(endpoint.Address, MostBytes >> 20), null) : Judge(response, body);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return (AssistMessages.TimedOut.About(endpoint.Address, endpoint.Timeout.TotalSeconds, endpoint.Tries), TimeSpan.Zero);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            return (AssistMessages.Unreachable.About(endpoint.Address, e.Message), TimeSpan.Zero);
        }
    }

    private (Outcome<ChatAnswer>, TimeSpan?) Judge(HttpResponseMessage response, string body)
    {
        if (response.IsSuccessStatusCode)
        {
            return Content(body) is { } answer ? (answer, null) : (AssistMessages.Malformed.About(endpoint.Address, "it holds no message"), TimeSpan.Zero);
        }

        var code = (int)response.StatusCode;
        var refused = AssistMessages.Refused.About(endpoint.Address, code, body.Length <= 300 ? body : body[..300] + "…");
        if (code is 400 or 422 && form != AnswerForm.Free)
        {
            form++;
            return (refused, TimeSpan.FromMilliseconds(1));
        }

        return (refused, response.StatusCode == HttpStatusCode.TooManyRequests || code >= 500 ? After(response) : null);
    }

    private TimeSpan After(HttpResponseMessage response) =>
        response.Headers.RetryAfter?.Delta is { } delta && delta <= endpoint.Timeout ? delta : TimeSpan.Zero;

    private HttpRequestMessage Request(string part, string? published)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(endpoint.Address, "chat/completions"))
        {
            Content = new StringContent(ChatRequest.Body(endpoint.Model, part, published, form), Encoding.UTF8, "application/json"),
        };
        if (endpoint.Key is { } key)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        }

        return request;
    }

    /// <summary>The body, or null where it is larger than any answer could be.</summary>
    private static async Task<string?> Body(HttpResponseMessage response, CancellationToken stop)
    {
        var stream = await response.Content.ReadAsStreamAsync(stop).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            using var kept = new MemoryStream();
            var buffer = new byte[81920];
            for (int read; (read = await stream.ReadAsync(buffer, stop).ConfigureAwait(false)) > 0;)
            {
                if (kept.Length + read > MostBytes)
                {
                    return null;
                }

                kept.Write(buffer, 0, read);
            }

            return Encoding.UTF8.GetString(kept.ToArray());
        }
    }

    private ChatAnswer? Content(string body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            var root = document.RootElement;
            var content = root.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString();
            var model = root.TryGetProperty("model", out var name) && name.ValueKind == JsonValueKind.String ? name.GetString()! : endpoint.Model;
            return content is null ? null : new ChatAnswer(content, model);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException)
        {
            return null;
        }
    }
}
