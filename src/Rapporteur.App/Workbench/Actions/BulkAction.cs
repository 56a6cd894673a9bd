using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Rapporteur.App.Workbench.Data;
using Rapporteur.Casefile;
using Rapporteur.Review;

namespace Rapporteur.App.Workbench.Actions;

/// <summary>What is done with ticked lines of a listing: handed out, compared, accepted.</summary>
internal static class BulkAction
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/do/bulk", Do);

    private static IResult Do(HttpContext context, Casebook book, PageContext page, [FromForm] BulkForm form)
    {
        var ids = (form.Id ?? []).Where(i => i.Length > 0).Distinct().ToList();
        if (ids.Count == 0)
        {
            return ActionRoutes.Back(context, form.Back, new Flash("No line is ticked.", null, true));
        }

        return (form.Do, ids) switch
        {
            ("csv" or "json", _) => ListingData.Of(form.Listing ?? "", form.Do, book, form.Days, ids.ToHashSet(StringComparer.Ordinal)) ?? Results.NotFound(),
            ("pair", [var first, var second]) => ActionRoutes.Back(context, $"/{form.Listing}/{Uri.EscapeDataString(first)}/{(form.Listing == "actors" ? "merge" : "join")}?with={Uri.EscapeDataString(second)}", null),
            ("pair", _) => ActionRoutes.Back(context, form.Back, new Flash("Tick two lines to compare and merge them.", null, true)),
            ("accept", _) => Accept(context, book, page, (ids, form.Back)),
            _ => ActionRoutes.Back(context, form.Back, ActionRoutes.Trouble(AppMessages.Unsent.About("what is to be done"))),
        };
    }

    /// <summary>Every account of the incidents is right.</summary>
    private static IResult Accept(HttpContext context, Casebook book, PageContext page, (List<string> Ids, string? Back) asked)
    {
        if (page.Analyst is not { } analyst)
        {
            return ActionRoutes.Back(context, asked.Back, ActionRoutes.Trouble(ReviewMessages.Unsigned.About()));
        }

        var accounts = asked.Ids.Select(i => book.Incident(i, Present.Filter.None)).Where(i => i is not null).SelectMany(i => i!.Accounts).Select(a => a.Id).ToList();
        Outcome<Judgement>? last = null;
        foreach (var account in accounts)
        {
            last = book.Decide(m => m.Verdict(JudgementKind.Accept, account), analyst, "accepted from the listing");
            if (!last.Value.IsGood)
            {
                return ActionRoutes.Back(context, asked.Back, ActionRoutes.Trouble(last.Value.Problem));
            }
        }

        return ActionRoutes.Back(context, asked.Back, new Flash($"Accepted {accounts.Count} accounts of {asked.Ids.Count} incidents; each can be undone in the history.", accounts.Count == 1 ? last?.Value?.Id : null, false));
    }
}

/// <summary>The ticked lines.</summary>
internal sealed class BulkForm
{
    /// <summary>csv, json, pair or accept.</summary>
    public string Do { get; set; } = "";

    /// <summary>incidents or actors.</summary>
    public string? Listing { get; set; }

    public List<string>? Id { get; set; }

    public string? AsOf { get; set; }

    public string? Known { get; set; }

    public string? Back { get; set; }

    public Present.Filter Days => new() { AsOf = Day(AsOf), Known = Day(Known) };

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day) ? day : null;
}
