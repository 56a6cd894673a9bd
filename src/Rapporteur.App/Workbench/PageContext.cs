using System.Globalization;
using Microsoft.AspNetCore.Http;
using Rapporteur.Present;

namespace Rapporteur.App.Workbench;

/// <summary>What the address and the cookies of a request say: which filter, as of which day, which look, who signs.</summary>
internal sealed partial class PageContext(IHttpContextAccessor accessor, WorkbenchOptions options)
{
    public const string ThemeCookie = "rapporteur-theme";
    public const string DensityCookie = "rapporteur-density";
    public const string AnalystCookie = "rapporteur-analyst";
    public const string FlashCookie = "rapporteur-flash";

    private static readonly string[] days = ["as-of", "known"];

    private HttpContext Http => accessor.HttpContext!;

    /// <summary>The path that is shown, without the query.</summary>
    public string Path => Http.Request.Path.Value ?? "/";

    /// <summary>Path and query as they stand in the address bar.</summary>
    public string Here => Path + Http.Request.QueryString.Value;

    /// <summary>The filter in the address; a day that cannot be read counts as not given.</summary>
    public Filter Filter => new()
    {
        From = Day("from"), To = Day("to"), Actor = Get("actor"), Type = Get("type"), Place = Get("place"), Source = Get("source"),
        AsOf = Day("as-of"), Known = Day("known"), Incident = Get("incident"), On = Day("on"),
    };

    /// <summary>Only the days as of which the case is looked at.</summary>
    public Filter Then => new() { AsOf = Day("as-of"), Known = Day("known") };

    /// <summary>Page of a listing, from 1.</summary>
    public int PageNumber => int.TryParse(Get("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? page : 1;

    public string Theme => Cookie(ThemeCookie) is "light" or "dark" ? Cookie(ThemeCookie)! : "auto";

    public string Density => Cookie(DensityCookie) == "compact" ? "compact" : "comfortable";

    /// <summary>Who signs, or null where nobody has been named.</summary>
    public string? Analyst => Cookie(AnalystCookie) is { } named ? named : Judging.Analyst.Of(options.Analyst) is { IsGood: true } known ? known.Value : null;

    /// <summary>A value of the query, or null where it is missing or empty.</summary>
    public string? Get(string key) => Http.Request.Query[key].ToString() is { Length: > 0 } value ? value.Trim() : null;

    /// <summary>All values of a part of the query that may stand there more than once.</summary>
    public IReadOnlyList<string> All(string key) => [.. Http.Request.Query[key].OfType<string>().Where(v => v.Length > 0)];

    public DateOnly? Day(string key) => DateOnly.TryParseExact(Get(key), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>An address inside the workbench that keeps the days as of which the case is looked at.</summary>
    /// <param name="path">As <c>/incidents</c>; a part after # may follow.</param>
    /// <param name="query">Further parts of the query; those without a value are left out.</param>
    public string To(string path, params (string Key, string? Value)[] query)
    {
        var parts = days.Select(d => (Key: d, Value: Get(d))).Where(d => !query.Any(q => q.Key == d.Key)).Concat(query).ToList();
        return Join(path, parts);
    }

    /// <summary>This page with some parts of the query changed; null takes one out. The number of the page goes with any change.</summary>
    public string With(params (string Key, string? Value)[] changed)
    {
        var kept = Http.Request.Query.Where(q => q.Key != "page" && !changed.Any(c => c.Key == q.Key)).Select(q => (q.Key, Value: (string?)q.Value.ToString()));
        return Join(Path, [.. kept, .. changed]);
    }

    /// <summary>The parts of the query but for some, as hidden fields of a form need them.</summary>
    public IEnumerable<(string Key, string Value)> Others(params string[] but) =>
        Http.Request.Query.Where(q => q.Key != "page" && !but.Contains(q.Key) && q.Value.ToString().Length > 0).Select(q => (q.Key, q.Value.ToString()));

    /// <summary>What the last action has to say, once.</summary>
    public Flash? TakeFlash()
    {
        var told = Flash.Read(Cookie(FlashCookie));
        if (told is not null && !Http.Response.HasStarted)
        {
            Http.Response.Cookies.Delete(FlashCookie);
        }

        return told;
    }

    /// <summary>Asks the browser to load the page again in a moment, without script.</summary>
    public void LookAgain() => Http.Response.Headers["Refresh"] = "2";

    private string? Cookie(string name) => Http.Request.Cookies[name] is { Length: > 0 } value ? Uri.UnescapeDataString(value) : null;

    private static string Join(string path, IReadOnlyList<(string Key, string? Value)> query)
    {
        var text = string.Join('&', query.Where(q => !string.IsNullOrEmpty(q.Value)).Select(q => $"{Uri.EscapeDataString(q.Key)}={Uri.EscapeDataString(q.Value!)}"));
        var hash = path.IndexOf('#', StringComparison.Ordinal);
        return text.Length == 0 ? path : hash < 0 ? $"{path}?{text}" : $"{path[..hash]}?{text}{path[hash..]}";
    }
}
