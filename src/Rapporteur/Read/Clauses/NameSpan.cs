using Rapporteur.Text;

namespace Rapporteur.Read.Clauses;

/// <summary>Whether two tokens are parts of one name.</summary>
internal static class NameSpan
{
    public static bool Same(Token[] tokens, int a, int b)
    {
        var (first, last) = a < b ? (a, b) : (b, a);
        if (tokens[first].Entity == EntityTag.None)
        {
            return false;
        }

        for (var i = first + 1; i <= last; i++)
        {
            if (tokens[i].EntityStart || tokens[i].Entity != tokens[first].Entity)
            {
                return false;
            }
        }

        return true;
    }
}
