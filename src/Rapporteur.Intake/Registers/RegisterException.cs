namespace Rapporteur.Intake.Registers;

/// <summary>A place in a register that cannot be understood; caught where the file was opened.</summary>
internal sealed class RegisterException(int line, string why) : Exception(why)
{
    public int Line { get; } = line;
}
