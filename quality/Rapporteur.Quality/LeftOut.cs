using Rapporteur.Read;

namespace Rapporteur.Quality;

/// <summary>A pass that does nothing in another's place, so that what comes behind it still runs.</summary>
internal sealed class LeftOut(IPass pass) : IPass
{
    public string Name => pass.Name;

    public Layer Needs => pass.Needs;

    public Layer Adds => pass.Adds;

    public void Run(Draft draft)
    {
    }
}
