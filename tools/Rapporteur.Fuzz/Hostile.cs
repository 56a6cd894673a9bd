using System.Text;

namespace Rapporteur.Fuzz;

/// <summary>Texts that no reporter wrote: each exaggerates one thing that files really have.</summary>
internal static class Hostile
{
    /// <summary>Name and maker; the number is the length in characters that is asked for.</summary>
    public static IReadOnlyList<(string Name, Func<int, string> Make)> All { get; } =
    [
        ("one word", n => Repeat("militia ", n)),
        ("one letter", n => new string('a', n)),
        ("no blanks", n => Repeat("shelledthevillage", n)),
        ("endless sentence", n => Repeat("the rebels who shelled the town that the army which held the bridge had left and ", n)),
        ("endless list", n => Repeat("Ansar al-Tiba, the Fifth Brigade, Colonel Marek Osk, ", n)),
        ("said that said", n => Repeat("the minister said that the general had denied that ", n)),
        ("one word a line", n => Repeat("attack\n", n)),
        ("blank lines", n => Repeat("\n\r\n \t", n)),
        ("open quotes", n => Repeat("“he said ‘", n)),
        ("closed quotes", n => Repeat("” ’ \" ", n)),
        ("brackets", n => Repeat("((([[[{{{ killed ", n)),
        ("full stops", n => Repeat("... . .. ", n)),
        ("numbers", n => Repeat("12,345.67 1/2/03 99999999999999999999 -0 ½ ", n)),
        ("dates", n => Repeat("on Tuesday, 31 February 2023, two weeks before last March 0000-99-99 the day after tomorrow ", n)),
        ("years", n => Repeat("in 9999 and 0001 since the 99th century ", n)),
        ("tolls", n => Repeat("at least dozens of the 13 of the 14 killed, 0 wounded, -3 dead, ", n)),
        ("capitals", n => Repeat("TROOPS KILLED 12 REBELS IN RAID ON CAMP. ", n)),
        ("hyphens", n => Repeat("Tarsa-backed-led-and--trained—", n)),
        ("apostrophes", n => Repeat("Kata'ib's'n't'll've ", n)),
        ("right to left", n => Repeat("قال المتحدث باسم الجيش إن أربعة جنود قتلوا. ", n)),
        ("mixed scripts", n => Repeat("Армия said 軍隊 killed שלושה in Κέρκυρα จังหวัด. ", n)),
        ("direction marks", n => Repeat("\u202Eattack\u202C \u2066base\u2069 ", n)),
        ("control characters", n => Repeat("kill\0ed\u0001 the\u001B[31m base\u007F\u0085 ", n)),
        ("lone surrogates", n => Repeat("at\uD800tack \uDC00base ", n)),
        ("combining marks", n => Repeat("e\u0301\u0302\u0303\u0304\u0305\u0306", n)),
        ("emoji", n => Repeat("👩‍👩‍👧‍👦 fired 🚀 at 🏢🏳️‍🌈 ", n)),
        ("zero width", n => Repeat("at\u200Btack\u200D the\uFEFF ba\u00ADse ", n)),
        ("markup", n => Repeat("<p onclick='x'>&lt;b&gt;Rebels</b> shelled &amp;amp; burned</p> ", n)),
        ("addresses", n => Repeat("https://example.org/a?b=c&d=%20e#f user@example.org @handle #tag ", n)),
        ("bullets", n => Repeat("• Killed: 3\n- Wounded: 4\n* At: base\n1. Item\n", n)),
        ("headlines", n => Repeat("Army Says Rebels Killed Five In Dawn Raid\n\n", n)),
        ("bylines", n => Repeat("By Ana Reyes | Updated 5 March 2024, 10:00 GMT\nTOLBA, March 5 (Harbour Wire) - ", n)),
        ("scanned", n => Repeat("Tbe arrny sa1d reb-\nels k1lled f|ve so1d1ers ln tbe tovvn . ", n)),
        ("names only", n => Repeat("Abu Bakr bin Umar al-Tibi Ibn Khalid al-Din ", n)),
        ("pronouns", n => Repeat("he told him that they had seen her with it before she left them ", n)),
        ("commas", n => Repeat(", , ,, ", n)),
        ("tabs", n => Repeat("date\tplace\tkilled\n1 May\tTolba\t3\n", n)),
        ("same paragraph", n => Repeat("Gunmen killed three soldiers at Camp Durra on Sunday, police said. No group claimed the attack.\n\n", n)),
    ];

    private static string Repeat(string piece, int length)
    {
        var text = new StringBuilder(length + piece.Length);
        while (text.Length < length)
        {
            text.Append(piece);
        }

        return text.ToString(0, length);
    }
}
