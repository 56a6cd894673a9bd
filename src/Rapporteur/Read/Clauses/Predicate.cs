using Rapporteur.Knowledge.Frames;

namespace Rapporteur.Read.Clauses;

/// <summary>A verb, an event noun or a predicating adjective with its arguments in their deep places (a passive's subject is its object).</summary>
internal sealed class Predicate
{
    public required int Token { get; init; }

    public required FramePos Pos { get; init; }

    public bool Passive { get; set; }

    /// <summary>Particle of a phrasal verb, or null.</summary>
    public string? Particle { get; set; }

    /// <summary>Token of the verb that carries an event noun (carry out an attack), or -1.</summary>
    public int Light { get; set; } = -1;

    public List<Argument> Arguments { get; } = [];

    /// <summary>The token whose tense, mood and negation hold for the predicate.</summary>
    public int Anchor => Light >= 0 ? Light : Token;

    public bool Has(string source) => Find(source) >= 0;

    /// <summary>Token of the first argument from the source, or -1.</summary>
    public int Find(string source)
    {
        foreach (var argument in Arguments)
        {
            if (argument.Source == source)
            {
                return argument.Token;
            }
        }

        return -1;
    }

    public void Add(string source, int token, bool shared = false)
    {
        foreach (var argument in Arguments)
        {
            if (argument.Token == token)
            {
                return;
            }
        }

        Arguments.Add(new Argument(source, token, shared));
    }
}
