namespace Rapporteur.Training.Evaluation;

/// <summary>Counts behind an F1 measure.</summary>
internal record struct Ratio(int Gold, int System, int Correct)
{
    public readonly double Precision => System == 0 ? 0 : (double)Correct / System;

    public readonly double Recall => Gold == 0 ? 0 : (double)Correct / Gold;

    public readonly double F1 => Gold + System == 0 ? 0 : 2.0 * Correct / (Gold + System);

    public static Ratio operator +(Ratio a, Ratio b) => new(a.Gold + b.Gold, a.System + b.System, a.Correct + b.Correct);
}
