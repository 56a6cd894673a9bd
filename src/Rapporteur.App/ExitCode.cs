namespace Rapporteur.App;

/// <summary>What the process says to the shell; docs/cli.md lists them.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Some inputs were left out, or what was asked for is not in the case.</summary>
    public const int Partly = 1;

    public const int Usage = 2;

    /// <summary>The case cannot be opened, read or written.</summary>
    public const int Case = 3;

    /// <summary>What was to be written beside the case (--json, --out) cannot be.</summary>
    public const int Output = 4;

    /// <summary>A bug.</summary>
    public const int Failed = 70;

    public const int Stopped = 130;
}
