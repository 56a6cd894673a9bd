namespace Rapporteur.Fuzz;

/// <summary>Makes a text that breaks something as short as it can be and still break it in the same way.</summary>
internal static class Shrinker
{
    public static string Shrink(string text, Func<string, bool> breaks)
    {
        for (var size = text.Length / 2; size > 0; size /= 2)
        {
            for (var at = 0; at < text.Length;)
            {
                var shorter = text.Remove(at, Math.Min(size, text.Length - at));
                if (breaks(shorter))
                {
                    text = shorter;
                }
                else
                {
                    at += size;
                }
            }
        }

        return text;
    }
}
