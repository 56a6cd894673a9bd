using System.Net;
using System.Net.Sockets;
using Rapporteur.Casefile;

namespace Rapporteur.Intake.Web;

/// <summary>
/// Fetches one page because the user named its address: the only way in which Rapporteur asks the web for anything. It sends the address and its own
/// name, no cookies and nothing of a case.
/// </summary>
public static class PageFetcher
{
    /// <summary>Most bytes of a page.</summary>
    public const int Limit = 16 << 20;

    private const int MostRedirects = 5;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly HttpClient Client = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.All, ConnectTimeout = TimeSpan.FromSeconds(10),
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
        DefaultRequestHeaders = { { "User-Agent", "Rapporteur" }, { "Accept", "text/html, application/xhtml+xml, text/plain;q=0.9" } },
    };

    /// <summary>Whether a person means a page of the web by this, rather than a file.</summary>
    public static bool IsAddress(string text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>The bytes of a page.</summary>
    /// <param name="address">Its address, http or https.</param>
    /// <param name="stop">Ends the wait.</param>
    public static Outcome<byte[]> Fetch(string address, CancellationToken stop)
    {
        if (!IsAddress(address) || !Uri.TryCreate(address, UriKind.Absolute, out var page) || page.Host.Length == 0 || page.UserInfo.Length > 0)
        {
            return IntakeMessages.NoAddress.About(address);
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        try
        {
            return Follow(page, address, patience.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return IntakeMessages.NotFetched.About(address, $"no whole answer within {Patience.TotalSeconds:0} seconds");
        }
        catch (Exception e) when (e is HttpRequestException or SocketException or IOException)
        {
            return IntakeMessages.NotFetched.About(address, e.Message);
        }
    }

    private static Outcome<byte[]> Follow(Uri page, string address, CancellationToken stop)
    {
        var named = page.Host;
        for (var step = 0; step <= MostRedirects; step++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, page);
            using var answer = Client.Send(request, HttpCompletionOption.ResponseHeadersRead, stop);
            if ((int)answer.StatusCode is >= 300 and < 400 && answer.Headers.Location is { } next)
            {
                page = new Uri(page, next);
                if (!IsAddress(page.AbsoluteUri) || (page.Host != named && IsWithin(page.Host, stop)))
                {
                    return IntakeMessages.NotFetched.About(address, $"it leads on to {page.AbsoluteUri}, which is no page of the open web");
                }

                continue;
            }

            return answer.IsSuccessStatusCode ? Body(answer, address, stop) : IntakeMessages.NotFetched.About(address, $"the site answers {(int)answer.StatusCode} {answer.ReasonPhrase}");
        }

        return IntakeMessages.NotFetched.About(address, $"it leads on more than {MostRedirects} times");
    }

    private static Outcome<byte[]> Body(HttpResponseMessage answer, string address, CancellationToken stop)
    {
        if (answer.Content.Headers.ContentType is { MediaType: { } kind } && kind is not ("text/html" or "application/xhtml+xml" or "text/plain"))
        {
            return IntakeMessages.Binary.About(address, $"the site says that it is {kind}");
        }

        if (answer.Content.Headers.ContentLength > Limit)
        {
            return IntakeMessages.TooLong.About(address);
        }

        using var body = answer.Content.ReadAsStream(stop);
        using var bytes = new MemoryStream();
        var buffer = new byte[64 << 10];
        for (int count; (count = body.ReadAsync(buffer, stop).AsTask().GetAwaiter().GetResult()) > 0;)
        {
            bytes.Write(buffer, 0, count);
            if (bytes.Length > Limit)
            {
                return IntakeMessages.TooLong.About(address);
            }
        }

        return Decoding.DeclaredCharset.Marked(bytes.ToArray(), answer.Content.Headers.ContentType?.CharSet);
    }

    /// <summary>Whether a name leads to this machine or its own network, where a page of the web has no business to send anybody.</summary>
    private static bool IsWithin(string host, CancellationToken stop) =>
        Dns.GetHostAddressesAsync(host.Trim('[', ']'), stop).GetAwaiter().GetResult().Any(a => IsWithin(a.IsIPv4MappedToIPv6 ? a.MapToIPv4() : a));

    private static bool IsWithin(IPAddress address) => IPAddress.IsLoopback(address) || address.IsIPv6LinkLocal || address.IsIPv6SiteLocal || address.IsIPv6UniqueLocal
        || address.GetAddressBytes() is [10, ..] or [127, ..] or [0, ..] or [169, 254, ..] or [192, 168, ..] or [172, >= 16 and < 32, _, _] or [100, >= 64 and < 128, _, _];
}
