namespace Rapporteur.Present;

/// <summary>Forecasts whose middle lies in a band of ICD 203, and how many of them came true.</summary>
/// <param name="Low">Lowest per cent of the band.</param>
/// <param name="High">Highest per cent of the band.</param>
/// <param name="Forecasts">Scored forecasts in it.</param>
/// <param name="Happened">Those that happened.</param>
public sealed record CalibrationBand(int Low, int High, int Forecasts, int Happened)
{
    public double Share => (double)Happened / Forecasts;
}
