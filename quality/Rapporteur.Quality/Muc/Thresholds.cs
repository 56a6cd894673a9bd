using Rapporteur.Training.Muc;

namespace Rapporteur.Quality.Muc;

/// <summary>From which chance on an incident or a filler is put down. The measure weighs misses and errors alike, so that chances far below a half pay.</summary>
internal sealed record Thresholds
{
    public double Incident { get; init; } = 0.35;

    public IReadOnlyDictionary<Role, double> Fillers { get; init; } = new Dictionary<Role, double>
    {
        [Role.Individual] = 0.3, [Role.Organization] = 0.3, [Role.Physical] = 0.3, [Role.Human] = 0.3, [Role.Instrument] = 0.3,
    };
}
