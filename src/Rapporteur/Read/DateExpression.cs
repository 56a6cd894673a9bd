using Rapporteur.Read.Dates;
using Rapporteur.Text;

namespace Rapporteur.Read;

/// <summary>What an expression of time denotes.</summary>
internal enum DateKind : byte
{
    /// <summary>A time at which something lies.</summary>
    Point,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>Something that recurs ("every Friday", "almost weekly").</summary>
    Recurring,
}

/// <summary>How the expression bounds what it is about.</summary>
internal enum DateBound : byte
{
    In, Since, Until, Before, After,
}

/// <summary>An expression of time: its tokens [First, End) and what it resolves to.</summary>
internal sealed record DateExpression(int First, int End, TextSpan Span, DateKind Kind)
{
    /// <summary>Days within which the thing it dates lies; null where nothing supports a resolution.</summary>
    public DateRange? Range { get; set; }

    public DateBound Bound { get; init; }

    /// <summary>What the words say before they are resolved.</summary>
    public TimeValue Value { get; init; } = new(TimeShape.Opaque);
}
