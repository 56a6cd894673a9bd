using System.Globalization;
using System.Text.RegularExpressions;
using Rapporteur.Knowledge.Names;
using Rapporteur.Read;
using Rapporteur.Text;

namespace Rapporteur.Training.Muc;

/// <summary>A message as the product's reader reads it, with the phrases that could fill slots.</summary>
internal sealed partial class MucDocument
{
    public MucDocument(Message message, Reader reader)
    {
        Message = message;
        Draft = reader.Annotate(Report.FromText(message.Text, message.Id));
        Text = Draft.Text;
        Lemmas = [.. Text.Tokens.Select(t => t.Lemma.ToLowerInvariant())];
        Kinds = [.. Text.Tokens.Select(t => (NerModel.Shared.Word(WordHash.Of(t.Span.In(message.Text))) >> 2) is > 0 and var kind ? "k" + kind : "")];
        Candidates = new CandidateFinder(Draft).Find();
        Day = DayOf(message.Text);
        BySentence = Candidates.ToLookup(c => c.Sentence);
        TypeChances = [.. Text.Sentences.Select(_ => Array.Empty<double>())];
    }

    public Message Message { get; }

    public Draft Draft { get; }

    public AnnotatedText Text { get; }

    /// <summary>Lemmas in lower case.</summary>
    public string[] Lemmas { get; }

    /// <summary>Distributional classes of the words, as the names model knows them; empty for words it does not.</summary>
    public string[] Kinds { get; }

    public List<Candidate> Candidates { get; }

    public ILookup<int, Candidate> BySentence { get; }

    /// <summary>Day in the dateline.</summary>
    public DateOnly? Day { get; }

    /// <summary>For each sentence the chance that it tells of an incident of each type; see <see cref="Types"/>.</summary>
    public double[][] TypeChances { get; }

    /// <summary>For each type the chance that the message has a template of it.</summary>
    public double[] MessageChances { get; set; } = [];

    /// <summary>Places of the task's lists that it names; found when first asked for.</summary>
    public List<PlaceMention>? Places { get; set; }

    /// <summary>Reads messages on all processors; the order stays.</summary>
    public static List<MucDocument> ReadAll(IEnumerable<Message> messages)
    {
        var reader = new Reader();
        return [.. messages.AsParallel().AsOrdered().Select(m => new MucDocument(m, reader))];
    }

    private static DateOnly? DayOf(string text)
    {
        var match = DateLine().Match(text.Length > 400 ? text[..400] : text);
        return match.Success && DateOnly.TryParseExact($"{match.Groups[1].Value} {match.Groups[2].Value} 19{match.Groups[3].Value}", "d MMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day : null;
    }

    [GeneratedRegex(@"\b(\d{1,2}) (JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]* (\d\d)\b")]
    private static partial Regex DateLine();
}
