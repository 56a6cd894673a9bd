namespace Rapporteur.Training;

/// <summary>The words after the sub-command: <c>--name value</c> pairs.</summary>
internal sealed class Options(string[] words)
{
    public string? Get(string name)
    {
        var at = Array.IndexOf(words, "--" + name);
        return at >= 0 && at + 1 < words.Length ? words[at + 1] : null;
    }

    public string Get(string name, string otherwise) => Get(name) ?? otherwise;

    public int Get(string name, int otherwise) => Get(name) is { } text ? int.Parse(text) : otherwise;

    public bool Has(string name) => Array.IndexOf(words, "--" + name) >= 0;

    /// <exception cref="UsageException">The option is missing.</exception>
    public string Need(string name) => Get(name) ?? throw new UsageException($"--{name} is needed");
}
