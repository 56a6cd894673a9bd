namespace Rapporteur.Knowledge.Frames;

/// <summary>Part of speech of the word that evokes a frame.</summary>
internal enum FramePos : byte
{
    Verb, Noun, Adjective,
}
