using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Rapporteur.App.Workbench;

/// <summary>What cookies of this browser keep about earlier visits; nothing of it is in the case.</summary>
internal sealed partial class PageContext
{
    private const string VisitCookie = "rapporteur-visit";
    private const string PlaceCookie = "rapporteur-place";

    /// <summary>Somebody who comes back within this time has not been away.</summary>
    private static readonly TimeSpan sitting = TimeSpan.FromMinutes(30);

    /// <summary>Pages that a piece of work is done on, by the beginning of the address, with what they are called.</summary>
    private static readonly (string Path, string Name)[] places =
        [("/reports/", "a report"), ("/incidents/", "an incident"), ("/actors/", "an actor"), ("/review", "the review queue"), ("/brief", "the brief"), ("/timeline", "the timeline"), ("/map", "the map"), ("/network", "the network")];

    /// <summary>The end of the sitting before this one; null on the first visit.</summary>
    public DateTimeOffset? LastVisit()
    {
        var now = options.Clock.GetUtcNow();
        var parts = (Cookie(VisitCookie) ?? "").Split(' ');
        var (before, last) = (Moment(parts[0]), Moment(parts[^1]));
        if (last is { } end && now - end > sitting)
        {
            before = end;
        }

        Keep(VisitCookie, $"{before?.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture) ?? "-"} {now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)}");
        return before;
    }

    /// <summary>Where the reader worked last, with its name; null where nothing is known.</summary>
    public (string Path, string Name)? LastPlace()
    {
        var path = Cookie(PlaceCookie);
        var place = path is null ? default : places.FirstOrDefault(p => path.StartsWith(p.Path, StringComparison.Ordinal));
        return place.Name is null ? null : (path!, place.Name);
    }

    /// <summary>Notes that this page is worked on.</summary>
    public void RememberPlace()
    {
        if (places.Any(p => Path.StartsWith(p.Path, StringComparison.Ordinal)) && Here.Length < 500)
        {
            Keep(PlaceCookie, Here);
        }
    }

    private void Keep(string cookie, string value)
    {
        if (!Http.Response.HasStarted)
        {
            Http.Response.Cookies.Append(cookie, Uri.EscapeDataString(value), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, MaxAge = TimeSpan.FromDays(400) });
        }
    }

    private static DateTimeOffset? Moment(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds < 253402300799 ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;
}
