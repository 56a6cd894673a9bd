namespace Rapporteur.App.Workbench;

/// <summary>Bounds that keep a page readable and the server safe.</summary>
internal static class Limits
{
    /// <summary>Bytes of one upload, all files together.</summary>
    public const long Upload = 64L << 20;

    /// <summary>Files of one upload.</summary>
    public const int Files = 500;

    /// <summary>Rows of one page of a listing.</summary>
    public const int Rows = 50;
}
