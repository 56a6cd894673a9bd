using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rapporteur.Casefile;

namespace Rapporteur.App.Workbench.Actions;

/// <summary>What forms of the pages send: each is checked for its antiforgery token, acts, and leads back to a page.</summary>
internal static class ActionRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        JudgeAction.Map(routes);
        SettingsAction.Map(routes);
        BriefAction.Map(routes);
        FindingAction.Map(routes);
        ReviewAction.Map(routes);
        Adding.AddActions.Map(routes);
        BulkAction.Map(routes);
        Data.ListingData.Map(routes);
    }

    /// <summary>Back to where the form stood, with what there is to say.</summary>
    public static IResult Back(HttpContext context, string? where, Flash? flash)
    {
        if (flash is not null)
        {
            context.Response.Cookies.Append(PageContext.FlashCookie, Uri.EscapeDataString(flash.Write()), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, MaxAge = TimeSpan.FromMinutes(2) });
        }

        // Only an address of this server: no form may lead elsewhere.
        var local = where is { Length: > 0 } && where[0] == '/' && !where.StartsWith("//", StringComparison.Ordinal) && !where.Contains('\\', StringComparison.Ordinal) ? where : "/";
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = local;
        return Results.Empty;
    }

    public static Flash Trouble(Problem problem) => new($"{problem.Code} {problem.Message}. {problem.Advice}.", null, true);
}
