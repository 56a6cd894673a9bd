using Rapporteur.Text;

namespace Rapporteur.Read.Sentences;

/// <summary>White space before a token.</summary>
internal enum Gap : byte
{
    None, Space, Newline, BlankLine,
}

/// <summary>Tokens of one text as they are found, with the white space before each.</summary>
internal sealed class TokenList(int capacity)
{
    private Token[] tokens = new Token[capacity];
    private Gap[] gaps = new Gap[capacity];

    public int Count { get; private set; }

    /// <summary>Gap that the next token gets; the tokeniser sets it when it passes white space.</summary>
    public Gap Pending { get; set; } = Gap.BlankLine;

    public ReadOnlySpan<Token> Tokens => tokens.AsSpan(0, Count);

    public ReadOnlySpan<Gap> Gaps => gaps.AsSpan(0, Count);

    public void Add(int start, int end, bool joined = false)
    {
        if (Count == tokens.Length)
        {
            Array.Resize(ref tokens, (Count * 2) + 16);
            Array.Resize(ref gaps, tokens.Length);
        }

        ref var token = ref tokens[Count];
        token.Start = start;
        token.End = end;
        token.Joined = joined;
        token.Lemma = "";
        token.Head = -1;
        gaps[Count++] = Pending;
        Pending = Gap.None;
    }

    public Token[] ToArray() => Count == tokens.Length ? tokens : tokens[..Count];
}
