using Rapporteur.Knowledge.Names;

namespace Rapporteur.Read.Names;

/// <summary>Neighbouring tokens with capitals, with what joins them: tokens [First, End).</summary>
internal struct CapitalRun
{
    public int First;
    public int End;
    public NameFlags Flags;
}
