namespace Rapporteur.Read;

/// <summary>One step from text to findings. A pass holds no state of a report: one instance serves all threads.</summary>
internal interface IPass
{
    string Name { get; }

    Layer Needs { get; }

    Layer Adds { get; }

    void Run(Draft draft);
}
