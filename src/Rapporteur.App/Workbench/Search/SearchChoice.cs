namespace Rapporteur.App.Workbench.Search;

/// <summary>What a search has been narrowed to: values that must be there and values that must not, and days.</summary>
/// <param name="Wanted">Key and value; all must fit.</param>
/// <param name="Unwanted">Key and value; none may fit.</param>
internal sealed record SearchChoice(IReadOnlyList<(string Key, string Value)> Wanted, IReadOnlyList<(string Key, string Value)> Unwanted, DateOnly? From, DateOnly? To)
{
    /// <summary>Facets in their order, with their heads.</summary>
    public static readonly IReadOnlyList<(string Key, string Name)> Keys = [("kind", "Kind"), ("publisher", "Publisher"), ("year", "Year"), ("type", "Type"), ("who", "Actor")];

    /// <summary>Between values that are left out.</summary>
    public const char Separator = '|';

    public static SearchChoice Of(PageContext context) => new(
        [.. Keys.Select(k => (k.Key, Value: context.Get(k.Key))).Where(k => k.Value is not null).Select(k => (k.Key, k.Value!))],
        [.. (context.Get("without") ?? "").Split(Separator, StringSplitOptions.RemoveEmptyEntries).Select(v => v.Split(':', 2)).Where(v => v.Length == 2).Select(v => (v[0], v[1]))],
        context.Day("from"), context.Day("to"));

    public bool Fits(SearchItem item) => Wanted.All(item.Facets.Contains) && !Unwanted.Any(item.Facets.Contains)
        && ((From is null && To is null) || (item.Date is { } days && (From is null || days.To is null || days.To >= From) && (To is null || days.From is null || days.From <= To)));

    /// <summary>The part of the address that holds what is left out, with one value more or less.</summary>
    public string? Without(string key, string value, bool add)
    {
        var rest = Unwanted.Where(u => u != (key, value)).ToList();
        if (add)
        {
            rest.Add((key, value));
        }

        var text = string.Join(Separator, rest.Select(u => $"{u.Key}:{u.Value}"));
        return text.Length == 0 ? null : text;
    }
}
