using Microsoft.AspNetCore.Http;
using Rapporteur.App.Workbench.Actions;

namespace Rapporteur.App.Workbench.Adding;

/// <summary>Tells of an upload that is too large before any of it is read.</summary>
internal sealed class UploadGuard(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context) => context.Request.Path == "/do/add" && context.Request.ContentLength > Limits.Upload
        ? ActionRoutes.Back(context, "/add", ActionRoutes.Trouble(AppMessages.UploadTooLarge.About($"more than {Limits.Upload >> 20} MB"))).ExecuteAsync(context)
        : next(context);
}
