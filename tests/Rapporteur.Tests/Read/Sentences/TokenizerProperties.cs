using FsCheck;
using FsCheck.Fluent;
using Rapporteur.Read;
using Rapporteur.Read.Sentences;
using Rapporteur.Read.Tags;
using Rapporteur.Text;

namespace Rapporteur.Tests.Read.Sentences;

public class TokenizerProperties
{
    private const string Alphabet = "aZn1'’‘`-–—.,!?:;()[]\"“”@/$%&#+*_=<> \n\t\r\u00a0ʿé\u0301\u200b\ud83d\ude00";

    private static readonly Arbitrary<string> Texts =
        Gen.Elements(Alphabet.ToCharArray()).ArrayOf().Select(c => new string(c)).ToArbitrary();

    private static readonly Arbitrary<string> Words =
        Gen.Elements("don't", "U.S.", "Gen.", "I'm", "he", "Rafa'in", "\"", ".", "\n", "\n\n", "(", ")", "2,000", "--", "state-backed", "'", "cannot")
            .ArrayOf().Select(w => string.Join(' ', w)).ToArbitrary();

    [Fact]
    public void Run_AnyText_PutsEveryCharacterInOneToken() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(Texts, IsLossless));

    [Fact]
    public void Run_AnyWords_PutsEveryCharacterInOneToken() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Words, IsLossless));

    [Fact]
    public void Passes_AnyText_SentencesHoldEveryTokenOnce() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(Texts, HasWholeSentences));

    private static bool IsLossless(string text)
    {
        var covered = new bool[text.Length];
        var last = 0;
        foreach (var token in Tokenizer.Run(text).ToArray())
        {
            if (token.Start < last || token.End <= token.Start)
            {
                return false;
            }

            last = token.End;
            Array.Fill(covered, true, token.Start, token.End - token.Start);
        }

        return text.Select((c, i) => char.IsWhiteSpace(c) != covered[i]).All(ok => ok);
    }

    private static bool HasWholeSentences(string text)
    {
        var draft = new Draft(Report.FromText(text, "test"));
        new SentencesPass().Run(draft);
        new TagsPass().Run(draft);
        var next = 0;
        foreach (var sentence in draft.Text.Sentences)
        {
            if (sentence.First != next || sentence.Count == 0)
            {
                return false;
            }

            next = sentence.End;
        }

        return next == draft.Text.Tokens.Length && draft.Text.Tokens.All(t => t.Lemma is not null);
    }
}
