using Rapporteur.Findings;
using Rapporteur.Read;
using Rapporteur.Read.Coreference;
using Rapporteur.Read.Phrases;

namespace Rapporteur.Tests.Read.Coreference;

public sealed class ActorsPassTests
{
    [Fact]
    public void Run_FamilyNameAndPronoun_MeanTheFullName()
    {
        var omar = Entity("Omar Khalil", """
            Commander NOUN  2 nmod:desc
            Omar      PROPN 4 nsubj ner=B-Person
            Khalil    PROPN 2 flat  ner=I-Person
            fled      VERB  0 root  lemma=flee
            ~.        PUNCT 4 punct

            Khalil    PROPN 2 nsubj ner=B-Person
            said      VERB  0 root  lemma=say
            he        PRON  4 nsubj
            left      VERB  2 ccomp lemma=leave
            """);

        Assert.Equal(ActorKind.Person, omar.Kind);
        Assert.Equal(["Omar Khalil", "Commander Omar Khalil", "Khalil"], omar.Names);
        Assert.Equal(4, omar.Phrases.Count);
    }

    [Fact]
    public void Run_TwoMenOfOneFamily_StayApart()
    {
        var entities = Entities("""
            Omar   PROPN 6 nsubj ner=B-Person
            Khalil PROPN 1 flat  ner=I-Person
            and    CCONJ 4 cc
            Samir  PROPN 1 conj  ner=B-Person
            Khalil PROPN 4 flat  ner=I-Person
            met    VERB  0 root  lemma=meet
            """);

        Assert.Equal(["Omar Khalil", "Samir Khalil"], entities.Select(e => e.Name));
    }

    [Fact]
    public void Run_AcronymInBracketsAndLaterTheGroup_MeanTheBody()
    {
        var body = Entity("Red River Brigades", """
            The      DET   4 det
            Red      PROPN 4 compound ner=B-Organization
            River    PROPN 4 compound ner=I-Organization
            Brigades PROPN 8 nsubj    ner=I-Organization
            (        PUNCT 6 punct
            ~RRB     PROPN 4 appos    ner=B-Organization
            ~)       PUNCT 6 punct
            quit     VERB  0 root
            ~.       PUNCT 8 punct

            RRB      PROPN 2 compound ner=B-Organization
            fighters NOUN  3 nsubj
            left     VERB  0 root     lemma=leave
            ~.       PUNCT 3 punct

            The      DET   2 det
            group    NOUN  3 nsubj
            denied   VERB  0 root     lemma=deny
            it       PRON  3 obj
            """);

        Assert.Equal(["Red River Brigades", "RRB", "RRB fighters", "The group"], body.Names);
        Assert.Equal(ActorKind.ArmedGroup, body.Kind);
    }

    [Fact]
    public void Run_Apposition_GivesKindToUnknownName()
    {
        var agency = Entity("Nahrain", """
            Nahrain  PROPN 8 nsubj    ner=B-Organization
            ~,       PUNCT 6 punct
            the      DET   6 det
            state    NOUN  6 compound
            news     NOUN  6 compound
            agency   NOUN  1 appos
            ~,       PUNCT 6 punct
            reported VERB  0 root     lemma=report
            losses   NOUN  8 obj
            """);

        Assert.Equal(ActorKind.Media, agency.Kind);
        Assert.Equal(["Nahrain", "the state news agency"], agency.Names);
    }

    [Fact]
    public void Run_SpellingsOfOneName_AreOneActor()
    {
        var entities = Entities("""
            Jaysh     PROPN 4 nsubj ner=B-Organization
            al-Wa’d   PROPN 1 flat  ner=I-Organization
            and       CCONJ 4 cc
            fought    VERB  0 root  lemma=fight
            JAYSH     PROPN 4 obj   ner=B-Organization
            Al-Wa'd   PROPN 5 flat  ner=I-Organization
            """);

        Assert.Single(entities, e => e.IsNamed);
    }

    [Fact]
    public void Run_HedgedIdentity_KeepsThemApart()
    {
        var entities = Entities("""
            Khalil  PROPN 5 nsubj ner=B-Person
            may     AUX   5 aux
            be      AUX   5 cop
            the     DET   5 det
            bomber  NOUN  0 root
            """);

        Assert.Equal(2, entities.Count);
    }

    [Fact]
    public void Run_Identity_MakesThemOne()
    {
        var entities = Entities("""
            Khalil  PROPN 4 nsubj ner=B-Person
            is      AUX   4 cop   lemma=be
            a       DET   4 det
            bomber  NOUN  0 root
            """);

        Assert.Single(entities);
    }

    [Fact]
    public void Run_OtherGroup_IsNotTheGroupBefore()
    {
        var entities = Entities("""
            The      DET   2 det
            militia  NOUN  3 nsubj
            fought   VERB  0 root  lemma=fight
            another  DET   5 det
            militia  NOUN  3 obj
            """);

        Assert.Equal(2, entities.Count);
    }

    [Fact]
    public void Run_EmbassyAgain_IsTheEmbassyBefore()
    {
        var embassy = Entity("the northern embassy", """
            Mobs     NOUN  2 nsubj
            stormed  VERB  0 root  lemma=storm
            the      DET   5 det
            northern ADJ   5 amod
            embassy  NOUN  2 obj
            ~.       PUNCT 2 punct

            Guards   NOUN  2 nsubj
            left     VERB  0 root  lemma=leave
            the      DET   4 det
            embassy  NOUN  2 obj
            """);

        Assert.Equal(ActorKind.Facility, embassy.Kind);
        Assert.Equal(["the northern embassy", "the embassy"], embassy.Names);
    }

    [Fact]
    public void Run_SpeakerOfQuotation_IsIts_I()
    {
        var speaker = Entity("Khalil", """
            “        PUNCT 2 punct
            I        PRON  3 nsubj
            left     VERB  0 root      lemma=leave
            ~,       PUNCT 3 punct
            ”        PUNCT 3 punct
            Khalil   PROPN 7 nsubj     ner=B-Person
            said     VERB  3 parataxis lemma=say
            """);

        Assert.Equal(2, speaker.Phrases.Count);
    }

    [Fact]
    public void Run_WeaponsAndTimes_AreNoActors()
    {
        var entities = Entities("""
            A       DET   2 det
            rocket  NOUN  3 nsubj
            hit     VERB  0 root
            Sunday  PROPN 3 obl
            """);

        Assert.DoesNotContain(entities, e => e.IsActor);
    }

    private static IReadOnlyList<Entity> Entities(string table)
    {
        var draft = ParsedText.Draft(table);
        new PhrasesPass().Run(draft);
        new ActorsPass().Run(draft);
        return draft.Entities;
    }

    private static Entity Entity(string name, string table) => Assert.Single(Entities(table), e => e.Name == name);
}
