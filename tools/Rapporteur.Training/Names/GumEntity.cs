namespace Rapporteur.Training.Names;

/// <summary>An entity of GUM in one sentence: tokens [First, End), type, and the article it is linked to, or "".</summary>
internal sealed record GumEntity(int First, int End, string Type, string Identity)
{
    /// <summary>Reads the brackets in the MISC column: <c>Entity=(1-person-giv:act-sssss-cf1-1-coref-Title</c> ... <c>1)</c>.</summary>
    public static List<GumEntity> Of(List<string[]> rows)
    {
        var open = new List<(string Id, int First, string Type, string Identity)>();
        var entities = new List<GumEntity>();
        for (var i = 0; i < rows.Count; i++)
        {
            var field = rows[i][9].Split('|').FirstOrDefault(f => f.StartsWith("Entity=", StringComparison.Ordinal));
            if (field is null)
            {
                continue;
            }

            var text = field["Entity=".Length..];
            for (var at = 0; at < text.Length;)
            {
                at = text[at] == '(' ? Open(text, at + 1, i, open, entities) : Close(text, at, i, open, entities);
            }
        }

        return entities;
    }

    private static int Open(string text, int at, int token, List<(string Id, int First, string Type, string Identity)> open, List<GumEntity> entities)
    {
        var stop = text.IndexOfAny(['(', ')'], at);
        while (stop > 0 && text[stop] == '(' && text[stop - 1] == '_')
        {
            stop = text.IndexOf(')', stop) + 1;
            stop = stop < text.Length ? text.IndexOfAny(['(', ')'], stop) : -1;
        }

        stop = stop < 0 ? text.Length : stop;
        var parts = text[at..stop].Split('-', 8);
        var entry = (Id: parts[0], First: token, Type: parts.Length > 1 ? parts[1] : "abstract", Identity: parts.Length > 7 ? parts[7] : "");
        if (stop < text.Length && text[stop] == ')')
        {
            entities.Add(new GumEntity(token, token + 1, entry.Type, entry.Identity));
            return stop + 1;
        }

        open.Add(entry);
        return stop;
    }

    private static int Close(string text, int at, int token, List<(string Id, int First, string Type, string Identity)> open, List<GumEntity> entities)
    {
        var stop = text.IndexOf(')', at);
        if (stop < 0)
        {
            return text.Length;
        }

        var id = text[at..stop];
        var index = open.FindLastIndex(o => o.Id == id);
        if (index >= 0)
        {
            var entry = open[index];
            open.RemoveAt(index);
            entities.Add(new GumEntity(entry.First, token + 1, entry.Type, entry.Identity));
        }

        return stop + 1;
    }
}
