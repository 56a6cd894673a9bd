namespace Rapporteur.App.Workbench.Adding;

/// <summary>How far an upload has come.</summary>
public enum AddPhase
{
    /// <summary>Its texts are read, to show what would be added.</summary>
    Looking,

    /// <summary>The analyst looks.</summary>
    Ready,

    /// <summary>What is wanted goes into the case.</summary>
    Adding,

    Done,

    /// <summary>Stopped by the analyst; what was added by then stays.</summary>
    Stopped,
}
