using System.Globalization;
using Rapporteur.Casefile;
using Rapporteur.Present;

namespace Rapporteur.App.Commands;

/// <summary>An entry of the register, for people.</summary>
internal static class RegisterFields
{
    public static IEnumerable<(string Label, string Value)> Of(RegisterEntry entry) =>
    [
        .. entry.Aliases.Select(a => ("called", a.IsWeak ? $"{a.Words} (weak)" : a.Words)),
        .. entry.Parents.Select(p => ("part of", p)),
        .. entry.Posts.Select(p => ("post", Post(p))),
        .. entry.Identifiers.Select(i => (i.Scheme, i.Value)),
        .. entry.Note is { } note ? [("note", note)] : Array.Empty<(string Label, string Value)>(),
    ];

    /// <summary>The entry that an actor is, with the reasons.</summary>
    public static IEnumerable<(string Label, string Value)> Of(RegisterView found) =>
    [
        ("register", $"{found.Entry.Name} [{found.Entry.Id}], by {found.Match.Name}: {found.Match.Score:0.00} ({string.Join(", ", found.Match.Features.Select(f => $"{f.Name} {f.Contribution:+0.00;-0.00}"))})"),
        .. Of(found.Entry).Select(f => ("  " + f.Label, f.Value)),
    ];

    private static string Post(RegisterPost post)
    {
        var body = post.Body is { } of ? $", {of}" : "";
        return (post.From, post.To) switch
        {
            (null, null) => $"{post.Title}{body}",
            ({ } from, null) => $"{post.Title}{body}, from {Day(from)}",
            (null, { } to) => $"{post.Title}{body}, until {Day(to)}",
            ({ } from, { } to) => $"{post.Title}{body}, {Day(from)} to {Day(to)}",
        };
    }

    private static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
