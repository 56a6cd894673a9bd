namespace Rapporteur.Knowledge.Frames;

/// <summary>What an argument is to the event, statement or relation that a frame describes.</summary>
internal enum Role : byte
{
    None, Actor, Recipient, Place, Instrument, Origin, Cause, Content, Date, Speaker, Target, Addressee, Medium, Subject, Object,
}
