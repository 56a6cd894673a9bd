using Rapporteur.Findings;
using Rapporteur.Fuse;
using Rapporteur.Training.Muc;

namespace Rapporteur.Quality.Muc;

/// <summary>How a filler is worded and counted: the best phrase for it, the fullest name, the title or trade, the number.</summary>
internal sealed class FillerWording(Filler filler, Func<Candidate, bool> isPersonName)
{
    private readonly Candidate best = filler.Mentions.MaxBy(m => m.Chances[(int)filler.Role])!;

    public Candidate Best => best;

    /// <summary>The fullest personal name among the phrases, or null.</summary>
    public string? PersonName => filler.Mentions.Where(isPersonName).Select(m => m.Name).MaxBy(n => n.Length);

    /// <summary>The fullest name of an organisation; a description where there is none.</summary>
    public string Organization =>
        filler.Mentions.Where(m => m.Name.Length > 0 && m.Chances[(int)Role.Organization] > 0.3 * best.Chances[(int)Role.Organization]).Select(m => m.Name).MaxBy(n => n.Length) ?? best.Text;

    /// <summary>Title before the name, or the best description in another phrase.</summary>
    public string? Title
    {
        get
        {
            var titled = filler.Mentions.Where(m => m.Title.Length > 0 && isPersonName(m)).MaxBy(m => m.Chances[(int)filler.Role])?.Title;
            return titled ?? filler.Mentions.Where(m => m.Name.Length == 0 && m.Phrase.Form == MentionForm.Description).MaxBy(m => m.Chances[(int)filler.Role])?.Text;
        }
    }

    public string Description => best.Text;

    public string Number
    {
        get
        {
            if (PersonName is not null)
            {
                return "1";
            }

            var counted = filler.Mentions.Where(m => m.Phrase.Number is not null && Quantity.Parse(m.Phrase.Number) is not null).MaxBy(m => m.Chances[(int)filler.Role]);
            return counted is null ? best.Phrase.Plural ? "PLURAL" : "1" : Shown(counted.Phrase.Number!);
        }
    }

    private static string Shown(string words)
    {
        var number = Quantity.Parse(words)!.Value;
        return number.High is not { } high ? $"{number.Low} -" : number.Low == high ? high.ToString()
            : number.Low > 0 && words.Any(char.IsDigit) ? $"~{(number.Low + high) / 2}" : "PLURAL";
    }
}
