using Microsoft.AspNetCore.Http;
using Rapporteur.App.Workbench.Actions;

namespace Rapporteur.App.Workbench.Records;

/// <summary>
/// Sees to it that a page, a file or a decision finds a record: while the first is worked out pages say so and look again by themselves, everything
/// else is asked to come back.
/// </summary>
internal sealed class RecordGate(RequestDelegate next)
{
    /// <summary>What needs no record.</summary>
    private static readonly string[] free = ["/a/", "/add", "/data/add", "/do/add", "/do/samples", "/do/settings", "/do/theme", "/working", "/error", "/not-found"];

    public async Task InvokeAsync(HttpContext context, Casebook book, PageContext page)
    {
        var path = context.Request.Path.Value ?? "/";
        if (free.Any(f => path.StartsWith(f, StringComparison.Ordinal)) || (HttpMethods.IsPost(context.Request.Method) ? book.TryRecord(Present.Filter.None) : book.TryRecord(page.Then)) is not null)
        {
            await next(context);
        }
        else if (path.StartsWith("/data/", StringComparison.Ordinal))
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = "2";
        }
        else if (HttpMethods.IsPost(context.Request.Method))
        {
            await ActionRoutes.Back(context, "/", ActionRoutes.Trouble(AppMessages.NotYet.About())).ExecuteAsync(context);
        }
        else
        {
            page.LookAgain();
            context.Request.Path = "/working";
            await next(context);
        }
    }
}
