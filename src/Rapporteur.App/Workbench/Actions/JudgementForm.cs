namespace Rapporteur.App.Workbench.Actions;

/// <summary>The fields of every form that decides something; which are needed depends on the kind.</summary>
internal sealed class JudgementForm
{
    /// <summary>same, not-same, unsure, accept, reject, correct, split, join, rename, published, grade, settle, outcome, undo.</summary>
    public string Kind { get; set; } = "";

    /// <summary>Id of what is decided on.</summary>
    public string? Subject { get; set; }

    /// <summary>Id of the second, where it is about two.</summary>
    public string? Other { get; set; }

    /// <summary>Field of a correction, number of a side, evidence of an outcome.</summary>
    public string? Field { get; set; }

    public string? Value { get; set; }

    /// <summary>Names or accounts that are split off.</summary>
    public List<string>? Parts { get; set; }

    /// <summary>The comment.</summary>
    public string? Why { get; set; }

    /// <summary>Who signs, where nobody has been named before.</summary>
    public string? Analyst { get; set; }

    /// <summary>Path to go back to.</summary>
    public string? Back { get; set; }
}
