using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Review;
using Rapporteur.Text;

namespace Rapporteur.App.Workbench.Actions;

/// <summary>A finding that an analyst adds, with words of the report as its evidence.</summary>
internal static class FindingAction
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/do/finding", Add);

    private static IResult Add(HttpContext context, Casebook book, PageContext page, IFormCollection form)
    {
        var (report, kind, back) = (form["Report"].ToString(), form["Kind"].ToString(), form["Back"].ToString());
        var analyst = form["Analyst"].ToString().Trim() is { Length: > 0 } named ? named : page.Analyst;
        if (analyst is null)
        {
            return ActionRoutes.Back(context, back, ActionRoutes.Trouble(ReviewMessages.Unsigned.About()));
        }

        SettingsAction.Keep(context, PageContext.AnalystCookie, analyst);
        var fields = form.Where(f => f.Key.StartsWith(kind + ".", StringComparison.Ordinal)).ToDictionary(f => f.Key[(kind.Length + 1)..], f => f.Value.ToString(), StringComparer.Ordinal);
        fields["by"] = analyst;
        var added = book.Add(report, analyst, (entry, own) => Make(entry.Report, own, kind, form, fields));
        var where = added.IsGood ? $"{back.Split('#')[0]}#{added.Value.Subject[(added.Value.Subject.IndexOf('/', StringComparison.Ordinal) + 1)..]}" : back;
        return ActionRoutes.Back(context, where, added.IsGood ? new Flash(book.Words(added.Value), added.Value.Id, false) : ActionRoutes.Trouble(added.Problem));
    }

    private static Outcome<Finding> Make(Report report, Reading own, string kind, IFormCollection form, Dictionary<string, string> fields) =>
        SpanOf(report, form) is { } span ? OwnFinding.Make(report, own, kind, span, fields) : ReviewMessages.NoQuote.About(report.Origin);

    /// <summary>What was selected where the page could tell, as long as it is what the quote says; else where the quote stands.</summary>
    private static TextSpan? SpanOf(Report report, IFormCollection form)
    {
        var quote = form["Quote"].ToString();
        if (Number(form["Start"]) is { } start && Number(form["End"]) is { } end && start < end && end <= report.Text.Length
            && string.Concat(report.Text[start..end].Where(char.IsLetterOrDigit)) == string.Concat(quote.Where(char.IsLetterOrDigit)))
        {
            return new TextSpan(start, end);
        }

        return OwnFinding.Find(report, quote);
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
