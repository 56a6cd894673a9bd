using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Rapporteur.Casefile;
using Rapporteur.Review;

namespace Rapporteur.App.Workbench.Actions;

/// <summary>A decision sent by a page: made and checked by the same rules as on the command line, signed, kept.</summary>
internal static class JudgeAction
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/do/judge", Judge);

    private static IResult Judge(HttpContext context, Casebook book, PageContext page, [FromForm] JudgementForm form)
    {
        var analyst = string.IsNullOrWhiteSpace(form.Analyst) ? page.Analyst : form.Analyst.Trim();
        if (analyst is null)
        {
            return ActionRoutes.Back(context, form.Back, ActionRoutes.Trouble(ReviewMessages.Unsigned.About()));
        }

        if (page.Analyst != analyst)
        {
            SettingsAction.Keep(context, PageContext.AnalystCookie, analyst);
        }

        var made = book.Decide(m => Draft(m, form), analyst, string.IsNullOrWhiteSpace(form.Why) ? null : form.Why.Trim());
        return ActionRoutes.Back(context, form.Back, made.IsGood ? new Flash(book.Words(made.Value), made.Value.Id, false) : ActionRoutes.Trouble(made.Problem));
    }

    private static Outcome<Judgement> Draft(JudgementMaker maker, JudgementForm form)
    {
        var (subject, other, value) = (form.Subject ?? "", form.Other ?? "", form.Value ?? "");
        return form.Kind switch
        {
            "same" or "not-same" => maker.Pair(form.Kind == "same" ? JudgementKind.Same : JudgementKind.NotSame, subject, other),
            "unsure" => other.Length > 0 ? maker.Pair(JudgementKind.Unsure, subject, other) : maker.Verdict(JudgementKind.Unsure, subject),
            "accept" => maker.Verdict(JudgementKind.Accept, subject),
            "reject" => maker.Verdict(JudgementKind.Reject, subject),
            "correct" => maker.Correct(subject, form.Field ?? "", value),
            "split" => maker.Split(subject, [.. (form.Parts ?? []).Where(p => p.Length > 0)]),
            "join" => maker.Join(subject, other),
            "rename" => maker.Rename(subject, value),
            "published" => maker.Published(subject, value),
            "grade" => maker.Grade(subject, value),
            "settle" => maker.Settle(subject, form.Field, value.Length > 0 ? value : null),
            "outcome" => maker.Outcome(subject, value, form.Field),
            "undo" => maker.Undo(subject),
            _ => AppMessages.Unsent.About("what is decided"),
        };
    }
}
