namespace Rapporteur.Read.Publication;

/// <summary>On which side of the day of writing something lies, as the tense tells.</summary>
internal enum Lean : byte
{
    Unknown, Past, Future,
}
