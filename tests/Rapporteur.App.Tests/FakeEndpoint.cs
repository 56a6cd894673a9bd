using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Rapporteur.App.Tests;

/// <summary>What a fake model server does with one request.</summary>
internal sealed record FakeAnswer(string Content)
{
    public int Status { get; init; } = 200;

    public TimeSpan Delay { get; init; }

    public string? RetryAfter { get; init; }

    /// <summary>Sent as it stands, instead of a completion that holds the content.</summary>
    public string? Raw { get; init; }
}

/// <summary>An OpenAI-compatible server on this machine that answers as it is told and keeps what it was asked.</summary>
internal sealed class FakeEndpoint : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly Func<int, string, FakeAnswer> answer;
    private readonly List<string> requests = [];
    private readonly Task serving;

    public FakeEndpoint(Func<int, string, FakeAnswer> answer)
    {
        this.answer = answer;
        Address = $"http://127.0.0.1:{FreePort()}/v1";
        listener.Prefixes.Add(Address + "/");
        listener.Start();
        serving = Task.Run(Serve);
    }

    public string Address { get; }

    public IReadOnlyList<string> Requests
    {
        get
        {
            lock (requests)
            {
                return [.. requests];
            }
        }
    }

    public void Dispose()
    {
        listener.Close();
        serving.Wait(TimeSpan.FromSeconds(5));
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task Serve()
    {
        while (listener.IsListening)
        {
            try
            {
                var context = await listener.GetContextAsync();
                _ = Task.Run(() => Answer(context));
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task Answer(HttpListenerContext context)
    {
        try
        {
            using var reader = new StreamReader(context.Request.InputStream, Encoding.UTF8);
            var body = await reader.ReadToEndAsync();
            int number;
            lock (requests)
            {
                requests.Add(body);
                number = requests.Count;
            }

            var given = answer(number, body);
            await Task.Delay(given.Delay);
            context.Response.StatusCode = given.Status;
            if (given.RetryAfter is { } seconds)
            {
                context.Response.AddHeader("Retry-After", seconds);
            }

            var text = given.Raw ?? JsonSerializer.Serialize(new { model = "small-1", choices = new[] { new { message = new { role = "assistant", content = given.Content } } } });
            await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(text));
            context.Response.Close();
        }
        catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or IOException or InvalidOperationException)
        {
            // The client went away, which is what some tests are about.
        }
    }
}
