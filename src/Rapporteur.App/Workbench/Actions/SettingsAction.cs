using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Rapporteur.App.Workbench.Actions;

/// <summary>How the pages look and who signs, kept in cookies of this browser.</summary>
internal static class SettingsAction
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/do/settings",
        (HttpContext context, [FromForm] string? theme, [FromForm] string? density, [FromForm] string? analyst, [FromForm] string? back) =>
        {
            Keep(context, PageContext.ThemeCookie, theme);
            Keep(context, PageContext.DensityCookie, density);
            Keep(context, PageContext.AnalystCookie, analyst);
            return ActionRoutes.Back(context, back, null);
        });

    /// <summary>Sets a cookie; nothing changes where no value is given.</summary>
    public static void Keep(HttpContext context, string name, string? value)
    {
        if (value is not null)
        {
            context.Response.Cookies.Append(name, Uri.EscapeDataString(value.Trim()), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, MaxAge = TimeSpan.FromDays(400) });
        }
    }
}
