using Rapporteur.Findings;
using Rapporteur.Knowledge.Classes;
using Rapporteur.Knowledge.Names;
using Rapporteur.Text;

namespace Rapporteur.Read.Coreference;

/// <summary>Turns the phrases of a report into references.</summary>
internal sealed class References
{
    private readonly Draft draft;
    private readonly AnnotatedText text;
    private readonly Token[] tokens;
    private readonly bool[] quoted;
    private readonly Dictionary<string, string> folded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> foldedBySpan;

    public References(Draft draft)
    {
        this.draft = draft;
        text = draft.Text;
        tokens = text.Tokens;
        quoted = Quotes.In(text);
        foldedBySpan = folded.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public Reference[] All()
    {
        var all = new Reference[draft.Phrases.Count];
        var sentence = 0;
        for (var i = 0; i < all.Length; i++)
        {
            while (sentence + 1 < text.Sentences.Length && text.Sentences[sentence + 1].First <= draft.Phrases[i].Head)
            {
                sentence++;
            }

            all[i] = Make(draft.Phrases[i], i, sentence);
        }

        NameSorts.Settle(text, all);
        return all;
    }

    private Reference Make(NounPhrase phrase, int index, int sentence)
    {
        ref var content = ref tokens[phrase.Content];
        var words = phrase.HasName ? NameWords(phrase) : [];
        var key = phrase.HasName ? KeyOf(phrase, words) : "";
        var noun = content.Lemma.Length == 0 ? "" : Fold(phrase.HasName ? text.Form(LastOf(phrase)) : content.Lemma);
        return new Reference
        {
            Phrase = phrase, Index = index, Sentence = sentence, Words = words, Key = key, Noun = noun,
            Modifiers = ModifiersOf(phrase), Quoted = quoted[phrase.Head],
            Pronoun = phrase.HasName || content.Upos is not (Upos.Pron or Upos.Det) ? null : CueWords.Shared.PronounOf(text.Form(phrase.Content)),
            Sort = SortOf(phrase, key), Gender = GenderOf(phrase),
            Adjective = content.Upos == Upos.Adj && content.Deprel is Deprel.Amod or Deprel.Compound or Deprel.NmodDesc && phrase.End - phrase.First == 1,
            Possessed = IsPossessed(phrase), Demonym = key.StartsWith('=') && IsDemonym(phrase),
        };
    }

    private static int LastOf(NounPhrase phrase) => phrase.CoreEnd - 1;

    private string[] NameWords(NounPhrase phrase)
    {
        var words = new List<string>(phrase.CoreEnd - phrase.CoreFirst);
        for (var i = phrase.CoreFirst; i < phrase.CoreEnd; i++)
        {
            AddName(text.Form(i), words);
        }

        if (words.Count == 0)
        {
            words.Add(Fold(text.SpanOf(phrase.CoreFirst, phrase.CoreEnd - 1).In(text.Text)));
        }

        return [.. words];
    }

    // "al-Sadr" is one token to some and three to others; the article is no part of what tells names apart.
    private void AddName(ReadOnlySpan<char> form, List<string> words)
    {
        foreach (var range in form.Split('-'))
        {
            var word = Fold(IsPluralAcronym(form[range]) ? form[range][..^1] : form[range]);
            var section = words.Count == 0 ? "leading-article" : "article";
            if (word.Length > 0 && word != "s" && !CueWords.Shared.Has(section, word))
            {
                words.Add(word);
            }
        }
    }

    private static bool IsPluralAcronym(ReadOnlySpan<char> form) =>
        form.Length >= 3 && form[^1] == 's' && char.IsUpper(form[0]) && char.IsUpper(form[^2]) && form[..^1].IndexOfAnyInRange('a', 'z') < 0;

    private string KeyOf(NounPhrase phrase, string[] words)
    {
        var name = text.SpanOf(phrase.CoreFirst, phrase.CoreEnd - 1).In(text.Text);
        if (Nations.Shared.Find(name) is { } nation && (phrase.Entity != EntityTag.Person || nation.Form == NationForm.Demonym && words.Length == 1)
            && (nation.Form != NationForm.Capital || Metonym.Is(text, phrase)))
        {
            return nation.Form != NationForm.Demonym || phrase.Form == MentionForm.Acronym || !IsPeople(phrase) ? "=" + nation.State
                : "people " + nation.State;
        }

        return phrase.Entity is not (EntityTag.Person or EntityTag.Place) && Organizations.Shared.TryFind(name.ToString(), out var body)
            ? "body " + body.Name : string.Join(' ', words);
    }

    // "the Ruritanians" are the state, "Ruritanians" and "40 Ruritanians" are people.
    private bool IsPeople(NounPhrase phrase)
    {
        ref var token = ref tokens[phrase.Content];
        if (token.Upos == Upos.Adj || phrase.Content != phrase.Head)
        {
            return phrase.Content != phrase.Head;
        }

        var article = phrase.First < phrase.CoreFirst && CueWords.Shared.Has("definite", text.Form(phrase.First))
            && phrase.CoreFirst - phrase.First == 1;
        return token.Deprel is not Deprel.Compound && !(article && phrase.Plural);
    }

    private Sort SortOf(NounPhrase phrase, string key)
    {
        if (phrase.Form == MentionForm.Pronoun)
        {
            return CueWords.Shared.PronounOf(text.Form(phrase.Content)) is { Gender: 'm' or 'f' } ? Sort.Person : Sort.Unknown;
        }

        if (key.StartsWith('='))
        {
            return Sort.State;
        }

        if (key.StartsWith("people ", StringComparison.Ordinal))
        {
            return phrase.Plural ? Sort.People : Sort.Unknown;
        }

        var byClass = Sorts.OfClass(phrase.Class, phrase.Plural && !phrase.HasName);
        if (phrase.Class == "time" && phrase.Entity == EntityTag.None)
        {
            return Sort.Thing;
        }

        return !phrase.HasName ? byClass : phrase.Entity switch
        {
            EntityTag.Person => phrase.CoreEnd - phrase.CoreFirst == 1 && OwnsMembers(phrase) || tokens[phrase.Head].Upos == Upos.Noun ? Sort.Group : Sort.Person,
            EntityTag.Organization => byClass is Sort.Facility && IsBuilding(phrase) ? Sort.Facility : Sort.Group,
            EntityTag.Place => byClass is Sort.Unknown ? Sort.Place : byClass,
            _ => byClass is Sort.Thing && phrase.Class is not ("time" or "measure" or "money" or "disease") ? Sort.Unknown : byClass,
        };
    }

    // "Northern Embassy", but not "Northern Post" and "House of Elders".
    private bool IsBuilding(NounPhrase phrase) =>
        OrgHeads.Shared.KindOf(text.FormString(phrase.Content)) == ActorKind.Facility
        && !Organizations.Shared.TryFind(text.SpanOf(phrase.CoreFirst, phrase.CoreEnd - 1).Of(text.Text), out _);

    // "Nahr fighters", "the Nahr organization": what the recogniser took for a person is a group.
    private bool OwnsMembers(NounPhrase phrase)
    {
        ref var head = ref tokens[phrase.Head];
        return head.Deprel is Deprel.Compound or Deprel.Amod && head.Head >= 0
            && (CueWords.Shared.Has("armed-member", tokens[head.Head].Lemma) || tokens[head.Head].Lemma is "member"
                || ClassTable.Shared.ClassOf(tokens[head.Head].Lemma) is "organisation" or "armed-group");
    }

    private char GenderOf(NounPhrase phrase)
    {
        if (CueWords.Shared.PronounOf(text.Form(phrase.Content)) is { } pronoun)
        {
            return pronoun.Gender;
        }

        var gender = CueWords.Shared.GenderOf(tokens[phrase.Content].Lemma);
        for (var i = phrase.First; i < phrase.CoreFirst && gender == 'a' && phrase.Entity == EntityTag.Person; i++)
        {
            gender = CueWords.Shared.GenderOf(text.FormString(i));
        }

        return gender;
    }

    private string[] ModifiersOf(NounPhrase phrase)
    {
        if (phrase.Form == MentionForm.Pronoun || phrase.HasName && phrase.CoreFirst == phrase.First)
        {
            return [];
        }

        List<string>? modifiers = null;
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (i != phrase.Content && i != phrase.Head && (i < phrase.CoreFirst || i >= phrase.CoreEnd) && Counts(i))
            {
                (modifiers ??= []).Add(Nations.Shared.Find(text.Form(i)) is { } nation && char.IsUpper(text.Form(i)[0])
                    ? "=" + nation.State : Fold(tokens[i].Upos == Upos.Noun ? tokens[i].Lemma : text.Form(i)));
            }
        }

        return modifiers is null ? [] : [.. modifiers];
    }

    private bool Counts(int token) => tokens[token].Upos is Upos.Noun or Upos.Propn or Upos.Adj or Upos.Verb or Upos.Num or Upos.X;

    private bool IsDemonym(NounPhrase phrase) =>
        Nations.Shared.Find(text.SpanOf(phrase.CoreFirst, phrase.CoreEnd - 1).In(text.Text)) is { Form: NationForm.Demonym };

    private bool IsPossessed(NounPhrase phrase)
    {
        for (var i = phrase.First; i < phrase.Head; i++)
        {
            if (tokens[i].Deprel == Deprel.NmodPoss && tokens[i].Head == phrase.Content && tokens[i].Upos == Upos.Pron)
            {
                return true;
            }
        }

        return false;
    }

    private string Fold(ReadOnlySpan<char> word)
    {
        if (!foldedBySpan.TryGetValue(word, out var known))
        {
            known = NameFold.Of(word);
            foldedBySpan[word] = known;
        }

        return known;
    }
}
