namespace Rapporteur.Knowledge.Names;

/// <summary>What sort of title stands before a person's name.</summary>
internal enum TitleClass : byte
{
    Military, Police, Office, Legislature, Justice, Diplomacy, Party, Honorific, Religious, Royal, Academic,

    /// <summary>Not an office but what somebody is or does: spokesman, journalist, resident.</summary>
    Role,
}
