namespace Rapporteur.Training.Corpora;

/// <summary>One sentence of a treebank with the document it stands in.</summary>
internal sealed record UdSentence(string Id, string Document, string Genre, bool NewDocument, bool NewParagraph, UdWord[] Words);
