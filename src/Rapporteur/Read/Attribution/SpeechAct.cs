using Rapporteur.Findings;
using Rapporteur.Knowledge.Frames;
using Rapporteur.Read.Clauses;

namespace Rapporteur.Read.Attribution;

/// <summary>Somebody's saying, thinking or fearing something, with the tokens that are theirs and not the author's.</summary>
internal sealed class SpeechAct
{
    /// <summary>Token of the word that tells the act.</summary>
    public required int Cue { get; init; }

    /// <summary>Null for attribution by preposition ("according to").</summary>
    public FrameEntry? Entry { get; init; }

    public Predicate? Predicate { get; init; }

    public required StatementAct Act { get; set; }

    /// <summary>A belief, hope or fear: opens somebody's view but is no statement.</summary>
    public bool IsView { get; init; }

    /// <summary>A view that reporting gives as a statement: what police believe, what analysts doubt.</summary>
    public bool IsOpinion => IsView && Entry is { Pos: FramePos.Verb, Category: not "view" };

    /// <summary>Whether the words say that it is said, and not by whom ("is believed to").</summary>
    public bool IsHidden { get; set; }

    /// <summary>Whether it stands in a relative clause on what it speaks of ("what he called").</summary>
    public bool IsRelative { get; init; }

    public List<int> Speakers { get; } = [];

    public List<int> Targets { get; } = [];

    public string? Channel { get; set; }

    /// <summary>Ranges [First, End) of tokens that stand in the speaker's voice.</summary>
    public List<(int First, int End)> Content { get; } = [];

    /// <summary>Quotations [First, End) among the content.</summary>
    public List<(int First, int End)> Quotes { get; } = [];

    /// <summary>Head tokens of what is said: verbs or event nouns.</summary>
    public List<int> ContentHeads { get; } = [];

    public bool Covers(int token)
    {
        foreach (var (first, end) in Content)
        {
            if (token >= first && token < end)
            {
                return true;
            }
        }

        return false;
    }
}
