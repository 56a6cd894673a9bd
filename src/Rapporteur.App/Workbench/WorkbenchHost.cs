using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Rapporteur.App.Commands;
using Rapporteur.App.Components;
using Rapporteur.App.Workbench.Actions;
using Rapporteur.App.Workbench.Records;
using Rapporteur.App.Workbench.Sights;
using Rapporteur.Casefile;
using Rapporteur.Storage;

namespace Rapporteur.App.Workbench;

/// <summary>The web server of the workbench: pages rendered on the server, bound to the loopback address.</summary>
internal sealed class WorkbenchHost : IDisposable
{
    private readonly WebApplication app;
    private readonly SqliteCase store;
    private readonly RecordService records;

    private WorkbenchHost(WebApplication app, SqliteCase store, RecordService records)
    {
        this.app = app;
        this.store = store;
        this.records = records;
        Address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
    }

    /// <summary>Where it answers: <c>http://127.0.0.1:5080</c>.</summary>
    public string Address { get; }

    /// <summary>Opens the case and begins to answer.</summary>
    public static Outcome<WorkbenchHost> Start(WorkbenchOptions options)
    {
        var opened = SqliteCase.OpenOrCreate(options.CasePath);
        if (!opened.IsGood)
        {
            return opened.Problem;
        }

        var seen = new SightCache();
        var records = new RecordService(opened.Value, options.Build ?? CaseViews.Of, seen, options.Patience);
        var app = Build(options, opened.Value, records, seen);
        try
        {
            app.Start();
            records.Begin();
            return new WorkbenchHost(app, opened.Value, records);
        }
        catch (IOException busy)
        {
            records.Dispose();
            opened.Value.Dispose();
            return AppMessages.PortTaken.About(options.Port, busy.Message);
        }
    }

    /// <summary>Until the process is told to end.</summary>
    public void Wait() => app.WaitForShutdown();

    public void Dispose()
    {
        app.StopAsync().GetAwaiter().GetResult();
        ((IDisposable)app).Dispose();
        records.Dispose();
        store.Dispose();
    }

    private static WebApplication Build(WorkbenchOptions options, SqliteCase store, RecordService records, SightCache seen)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory, WebRootPath = "wwwroot", EnvironmentName = Environments.Production, ApplicationName = typeof(WorkbenchHost).Assembly.GetName().Name,
        });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, options.Port);
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = Limits.Upload;
        });
        Services(builder.Services, options, store, records, seen);
        var app = builder.Build();
        app.UseMiddleware<SafetyHeaders>();
        app.UseResponseCompression();
        app.UseExceptionHandler("/error", createScopeForErrors: true);
        app.UseWhen(c => HttpMethods.IsGet(c.Request.Method), pages => pages.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true));
        app.UseMiddleware<BundledFiles>();
        app.UseMiddleware<Adding.UploadGuard>();
        app.UseMiddleware<RecordGate>();
        app.UseRouting(); // here, so that a page which is asked for again as "not found" is routed again
        app.UseAntiforgery();
        app.MapRazorComponents<Root>();
        ActionRoutes.Map(app);
        Reports.ReportRoutes.Map(app);
        SightRoutes.Map(app);
        return app;
    }

    private static void Services(IServiceCollection services, WorkbenchOptions options, SqliteCase store, RecordService records, SightCache seen)
    {
        services.AddSingleton(options);
        services.AddSingleton(store);
        services.AddSingleton(records);
        services.AddSingleton(seen);
        services.AddSingleton(options.Clock);
        services.AddScoped<Casebook>();
        services.AddSingleton<Adding.AddShelf>();
        services.Configure<Microsoft.AspNetCore.Http.Features.FormOptions>(f => f.ValueCountLimit = 4 * Limits.Files);
        services.AddHttpContextAccessor();
        services.AddScoped<PageContext>();
        services.AddRazorComponents();
        services.AddAntiforgery(a =>
        {
            a.Cookie.Name = "rapporteur-antiforgery";
            a.Cookie.SameSite = SameSiteMode.Strict;
            a.HeaderName = "X-Antiforgery";
        });
        services.AddResponseCompression(c =>
        {
            c.Providers.Add<BrotliCompressionProvider>();
            c.Providers.Add<GzipCompressionProvider>();
        });
        services.Configure<BrotliCompressionProviderOptions>(c => c.Level = System.IO.Compression.CompressionLevel.Fastest);
    }
}
