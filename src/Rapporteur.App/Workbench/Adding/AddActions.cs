using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rapporteur.App.Workbench.Actions;
using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Intake;
using Rapporteur.Text;

namespace Rapporteur.App.Workbench.Adding;

/// <summary>Uploads: taken, looked at, added, stopped.</summary>
internal static class AddActions
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/do/add", Upload);
        routes.MapPost("/do/add/start", Start);
        routes.MapPost("/do/add/stop", Stop);
        routes.MapPost("/do/samples", Samples);
        routes.MapGet("/data/add/{id}", Progress);
    }

    private static async Task<IResult> Upload(HttpContext context, Casebook book, AddShelf shelf, IFormCollection form)
    {
        var items = new List<StagedReport>();
        foreach (var file in form.Files.Where(f => f.Length > 0 || f.FileName.Length > 0).Take(Limits.Files + 1))
        {
            using var bytes = new MemoryStream((int)file.Length);
            await file.CopyToAsync(bytes, context.RequestAborted);
            items.Add(new StagedReport(Path.GetFileName(file.FileName.Replace('\\', '/')), bytes.ToArray()));
        }

        if (form["Text"].ToString() is { } text && !string.IsNullOrWhiteSpace(text))
        {
            var name = form["Name"].ToString().Trim();
            items.Add(new StagedReport(name.Length > 0 ? name : "pasted text", Encoding.UTF8.GetBytes(text)));
        }

        if (form["Address"].ToString().Trim() is { Length: > 0 } address)
        {
            items.Add(new StagedReport(address, ReadOnlyMemory<byte>.Empty) { IsAddress = true });
        }

        if (items.Count == 0 || items.Count > Limits.Files)
        {
            return ActionRoutes.Back(context, "/add", ActionRoutes.Trouble(items.Count == 0 ? AppMessages.Unsent.About("a file, a text or an address") : AppMessages.UploadTooLarge.About($"more than {Limits.Files} files")));
        }

        return Begin(context, shelf, new AddJob(book.Store, items), andAdd: false);
    }

    private static IResult Samples(HttpContext context, Casebook book, AddShelf shelf, IFormCollection form)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "samples");
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).ToList() : [];
        return files.Count == 0 || form.Count == 0
            ? ActionRoutes.Back(context, "/", ActionRoutes.Trouble(AppMessages.NoSamples.About(folder)))
            : Begin(context, shelf, new AddJob(book.Store, [.. files.Select(f => new StagedReport(Path.GetFileName(f), File.ReadAllBytes(f)))]), andAdd: true);
    }

    private static IResult Start(HttpContext context, AddShelf shelf, IFormCollection form)
    {
        if (shelf.Find(form["Job"].ToString()) is not { } job)
        {
            return ActionRoutes.Back(context, "/add", ActionRoutes.Trouble(AppMessages.UploadGone.About()));
        }

        for (var i = 0; i < job.Items.Count && job.Phase == AddPhase.Ready; i++)
        {
            if (Confirm(job.Items[i], form, i.ToString(CultureInfo.InvariantCulture)) is { } problem)
            {
                return ActionRoutes.Back(context, "/add/" + job.Id, ActionRoutes.Trouble(problem));
            }
        }

        job.Add();
        return ActionRoutes.Back(context, "/add/" + job.Id, null);
    }

    /// <summary>What the analyst left as it was is not given: the text tells it, with its basis.</summary>
    private static Problem? Confirm(StagedReport item, IFormCollection form, string number)
    {
        item.IsWanted = form["Want" + number].Count > 0;
        var (publisher, published) = (form["Publisher" + number].ToString().Trim(), form["Published" + number].ToString().Trim());
        var day = DateText.Parse(published, Basis.Stated);
        if (published.Length > 0 && published != item.Published && day is null)
        {
            return AppMessages.NoDay.About(item.Name, published);
        }

        item.Given = new Given(publisher.Length > 0 && publisher != item.Publisher ? publisher : item.Given.Publisher, published == item.Published ? item.Given.Published : day);
        return null;
    }

    private static IResult Stop(HttpContext context, AddShelf shelf, IFormCollection form)
    {
        var job = shelf.Find(form["Job"].ToString());
        job?.Stop();
        return ActionRoutes.Back(context, job is null ? "/add" : "/add/" + job.Id, null);
    }

    private static IResult Progress(string id, AddShelf shelf) =>
        shelf.Find(id) is { } job ? Results.Json(new { phase = job.Phase.ToString(), done = job.Done, total = job.Total }) : Results.NotFound();

    private static IResult Begin(HttpContext context, AddShelf shelf, AddJob job, bool andAdd)
    {
        shelf.Put(job);
        job.Look(andAdd);
        return ActionRoutes.Back(context, "/add/" + job.Id, null);
    }
}
