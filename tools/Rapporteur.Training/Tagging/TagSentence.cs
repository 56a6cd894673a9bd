using Rapporteur.Knowledge.Tagging;

namespace Rapporteur.Training.Tagging;

/// <summary>A sentence to train on: words, how it is written, labels by number.</summary>
/// <param name="Copy">Whether it is another sentence in another case.</param>
internal sealed record TagSentence(string[] Forms, Casing Casing, byte[] Gold, bool Copy);
