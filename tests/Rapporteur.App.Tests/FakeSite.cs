using System.Net;
using System.Net.Sockets;

namespace Rapporteur.App.Tests;

/// <summary>What a fake site sends for one path.</summary>
internal sealed record FakePage(byte[] Body, string Kind = "text/html; charset=utf-8")
{
    public int Status { get; init; } = 200;

    /// <summary>Where it leads on to.</summary>
    public string? Location { get; init; }
}

/// <summary>A web site on this machine that keeps the headers it was asked with.</summary>
internal sealed class FakeSite : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly Func<string, FakePage> pages;
    private readonly Task serving;

    public FakeSite(Func<string, FakePage> pages)
    {
        this.pages = pages;
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        Port = ((IPEndPoint)probe.LocalEndpoint).Port;
        probe.Stop();
        listener.Prefixes.Add(Address + "/");
        listener.Prefixes.Add($"http://localhost:{Port}/");
        listener.Start();
        serving = Task.Run(Serve);
    }

    public int Port { get; }

    public string Address => $"http://127.0.0.1:{Port}";

    public List<string> Asked { get; } = [];

    public List<string> Headers { get; } = [];

    public void Dispose()
    {
        listener.Close();
        serving.Wait(TimeSpan.FromSeconds(5));
    }

    private void Serve()
    {
        while (listener.IsListening)
        {
            try
            {
                var context = listener.GetContext();
                Asked.Add(context.Request.Url!.AbsolutePath);
                Headers.AddRange(context.Request.Headers.AllKeys!);
                var page = pages(context.Request.Url.AbsolutePath);
                context.Response.StatusCode = page.Status;
                context.Response.ContentType = page.Kind;
                context.Response.RedirectLocation = page.Location;
                context.Response.OutputStream.Write(page.Body);
                context.Response.Close();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or IOException)
            {
                // The test is over, or its client went away.
            }
        }
    }
}
