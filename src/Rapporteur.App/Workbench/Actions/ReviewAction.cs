using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rapporteur.Review;

namespace Rapporteur.App.Workbench.Actions;

/// <summary>An answer to a question of the review queue.</summary>
internal static class ReviewAction
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/do/review", Answer);

    private static IResult Answer(HttpContext context, Casebook book, PageContext page, IFormCollection form)
    {
        var back = form["Back"].ToString();
        var analyst = form["Analyst"].ToString().Trim() is { Length: > 0 } named ? named : page.Analyst;
        if (analyst is null)
        {
            return ActionRoutes.Back(context, back, ActionRoutes.Trouble(ReviewMessages.Unsigned.About()));
        }

        SettingsAction.Keep(context, PageContext.AnalystCookie, analyst);
        var (key, sign) = (form["Key"].ToString(), form["Answer"].ToString());
        if (book.Question(key)?.Answers.FirstOrDefault(a => a.Key.ToString() == sign) is not { } answer)
        {
            return ActionRoutes.Back(context, back, new Flash("This question has been answered meanwhile.", null, false));
        }

        var made = book.Decide(m => m.Answer(answer), analyst, form["Why"].ToString().Trim() is { Length: > 0 } why ? why : null);
        return ActionRoutes.Back(context, back, made.IsGood ? new Flash($"{answer.Means}: {book.Words(made.Value)}", made.Value.Id, false) : ActionRoutes.Trouble(made.Problem));
    }
}
