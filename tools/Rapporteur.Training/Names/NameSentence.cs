using Rapporteur.Text;

namespace Rapporteur.Training.Names;

/// <summary>A name in a sentence: tokens [First, End).</summary>
internal readonly record struct NameMention(int First, int End, EntityTag Tag);

/// <summary>Tokens of a sentence and the names among them, in order and without overlap.</summary>
internal sealed record NameSentence(string[] Tokens, NameMention[] Mentions)
{
    public NameSentence Recased(Func<string, string> recase) => this with { Tokens = [.. Tokens.Select(recase)] };
}
