using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;

namespace Rapporteur.App.Workbench;

/// <summary>
/// Scripts, styles, fonts and outlines under <c>/a/VERSION/</c>: compressed when they were bundled, kept by the browser until the program changes.
/// </summary>
internal sealed class BundledFiles(RequestDelegate next, IWebHostEnvironment environment)
{
    private static readonly FileExtensionContentTypeProvider types = new() { Mappings = { [".mjs"] = "text/javascript", [".woff2"] = "font/woff2" } };

    /// <summary>Where the files of this build are found by a page.</summary>
    public static string Root { get; } = $"/a/{typeof(BundledFiles).Module.ModuleVersionId.ToString("N")[..10]}";

    public Task InvokeAsync(HttpContext context)
    {
        if (!context.Request.Path.StartsWithSegments("/a", out var rest) || rest.Value?.Split('/', 3) is not ["", _, { Length: > 0 } name])
        {
            return next(context);
        }

        var root = environment.WebRootPath;
        var path = Path.GetFullPath(Path.Combine(root, name));
        if (!path.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal) || !File.Exists(path) || !types.TryGetContentType(path, out var type))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        var response = context.Response;
        response.ContentType = type;
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        response.Headers.Vary = "Accept-Encoding";
        var accepted = context.Request.Headers.AcceptEncoding.ToString();
        foreach (var (encoding, ending) in ((string, string)[])[("br", ".br"), ("gzip", ".gz")])
        {
            if (accepted.Contains(encoding, StringComparison.Ordinal) && File.Exists(path + ending))
            {
                response.Headers.ContentEncoding = encoding;
                return response.SendFileAsync(path + ending);
            }
        }

        return response.SendFileAsync(path);
    }
}
