using Rapporteur.Findings;
using Rapporteur.Read;
using Rapporteur.Read.Phrases;

namespace Rapporteur.Tests.Read.Phrases;

public sealed class PhrasesPassTests
{
    [Fact]
    public void Run_TitleBeforeName_GivesPersonTitleAndOrganisation()
    {
        var draft = Run("""
            Red      PROPN 3 compound   ner=B-Organization
            River    PROPN 3 compound   ner=I-Organization
            Brigades PROPN 4 compound   ner=I-Organization
            leader   NOUN  5 nmod:desc
            Omar     PROPN 7 nsubj      ner=B-Person
            Khalil   PROPN 5 flat       ner=I-Person
            fled     VERB  0 root       lemma=flee
            """);

        Assert.Equal(["Red River Brigades", "Red River Brigades leader", "Red River Brigades leader Omar Khalil"], Words(draft));
        var person = draft.PhraseHeadedBy(4)!;
        Assert.Equal("Omar Khalil", draft.Text.SpanOf(person.CoreFirst, person.CoreEnd - 1).Of(draft.Text.Text));
        Assert.Equal("person", person.Class);
        Assert.Equal("military-unit", draft.PhraseHeadedBy(2)!.Class);
    }

    [Fact]
    public void Run_RelativeClauseAndApposition_StayOutside()
    {
        var draft = Run("""
            The     DET   2 det
            militia NOUN  8 nsubj
            ~,      PUNCT 4 punct
            group   NOUN  2 appos
            that    PRON  6 nsubj
            rose    VERB  2 acl:relcl lemma=rise
            ~,      PUNCT 6 punct
            left    VERB  0 root      lemma=leave
            """);

        Assert.Equal(["The militia", "group", "that"], Words(draft));
        Assert.True(draft.PhraseHeadedBy(1)!.Definite);
    }

    [Fact]
    public void Run_Quantities_GiveNumberAndContent()
    {
        var draft = Run("""
            At       ADP   3 case
            least    ADJ   1 fixed
            twelve   NUM   4 nummod
            soldiers NOUN  5 nsubj
            died     VERB  0 root     lemma=die
            ~,       PUNCT 7 punct
            dozens   NOUN  5 parataxis
            of       ADP   9 case
            rebels   NOUN  7 nmod
            """);

        var soldiers = draft.PhraseHeadedBy(3)!;
        Assert.Equal("At least twelve", soldiers.Number);
        Assert.Equal("military-unit", soldiers.Class);
        var dozens = draft.PhraseHeadedBy(6)!;
        Assert.Equal("dozens", dozens.Number);
        Assert.Equal(8, dozens.Content);
        Assert.Equal("armed-group", dozens.Class);
        Assert.True(dozens.Plural);
    }

    [Fact]
    public void Run_Acronym_HasItsForm()
    {
        var draft = Run("""
            The  DET   2 det
            RRB  PROPN 3 nsubj  ner=B-Organization
            quit VERB  0 root
            """);

        Assert.Equal(MentionForm.Acronym, draft.PhraseHeadedBy(1)!.Form);
    }

    [Fact]
    public void Run_LineOfCapitals_HasNoAcronyms()
    {
        var draft = Run("""
            REBELS PROPN 2 nsubj
            STORM  VERB  0 root
            PORT   PROPN 4 compound
            CITY   PROPN 2 obj
            """);

        Assert.All(draft.Phrases, p => Assert.NotEqual(MentionForm.Acronym, p.Form));
    }

    private static Draft Run(string table)
    {
        var draft = ParsedText.Draft(table);
        new PhrasesPass().Run(draft);
        return draft;
    }

    private static IEnumerable<string> Words(Draft draft) => draft.Phrases.Select(p => p.Span.Of(draft.Text.Text));
}
