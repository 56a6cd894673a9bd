namespace Rapporteur.Knowledge.Names;

/// <summary>Everything that the data files say of words and phrases, as bits behind hashes: the recogniser's view of them.</summary>
internal sealed class NameLexicon
{
    private static readonly Lazy<NameLexicon> Loaded = new(() => new NameLexicon());

    private readonly HashTable words = new(16384);
    private readonly HashTable phrases = new(8192);

    private NameLexicon()
    {
        foreach (var (place, names) in PlaceFiles.Places())
        {
            AddAll(names, place.Kind == PlaceKind.Country ? Use.Country : Use.Place);
        }

        foreach (var country in PlaceFiles.Countries())
        {
            AddAll(country.Demonyms, Use.Demonym);
        }

        foreach (var body in BodyFiles.All())
        {
            AddAll(body.Names, body.IsMedia ? Use.Media : Use.Body);
        }

        foreach (var (title, _) in TitleFile.All())
        {
            Add(title, Use.Title);
        }

        AddHeads();
        AddPersons();
    }

    public static NameLexicon Shared => Loaded.Value;

    public NameFlags Word(uint hash) => (NameFlags)words[hash];

    public PhraseBits Phrase(uint hash) => (PhraseBits)phrases[hash];

    private void AddHeads()
    {
        foreach (var (flag, head) in HeadFiles.All())
        {
            var parts = Phrases.Words(head);
            if (parts.Length == 1)
            {
                words.Or(WordHash.Of(head), (uint)flag);
            }
            else
            {
                Add(head, Use.Head);
            }
        }

        foreach (var (kind, word) in HeadFiles.Listed("names/words.txt"))
        {
            words.Or(WordHash.Of(word), (uint)(kind switch { "connector" => NameFlags.Connector, "date" => NameFlags.Date, _ => NameFlags.Faith }));
        }
    }

    private void AddPersons()
    {
        foreach (var name in PersonNames.Given())
        {
            words.Or(WordHash.Of(name), (uint)NameFlags.Given);
        }

        foreach (var name in PersonNames.Family())
        {
            words.Or(WordHash.Of(name), (uint)NameFlags.Family);
        }

        foreach (var (particle, kind) in PersonNames.Particles())
        {
            var flag = kind switch { "kin" => NameFlags.Kin, "suffix" => NameFlags.NameSuffix, _ => NameFlags.Particle };
            words.Or(WordHash.Of(particle), (uint)flag);
        }
    }

    private void AddAll(IReadOnlyList<string> names, Use use)
    {
        foreach (var name in names)
        {
            Add(name, use);
        }
    }

    private void Add(string name, Use use)
    {
        var parts = Phrases.Words(name);
        if (parts.Length == 1)
        {
            words.Or(WordHash.Of(parts[0]), (uint)use.Single);
            return;
        }

        var hash = WordHash.Of(parts[0]);
        words.Or(hash, (uint)(NameFlags.PhraseStart | use.Part));
        phrases.Or(hash, (uint)PhraseBits.Prefix);
        for (var i = 1; i < parts.Length; i++)
        {
            var word = WordHash.Of(parts[i]);
            if (char.IsUpper(parts[i][0]) || use == Use.Title)
            {
                words.Or(word, (uint)use.Part);
            }

            hash = WordHash.Join(hash, word);
            phrases.Or(hash, (uint)(i == parts.Length - 1 ? use.Phrase : PhraseBits.Prefix));
        }
    }

    private sealed record Use(NameFlags Single, NameFlags Part, PhraseBits Phrase)
    {
        public static readonly Use Place = new(NameFlags.Place, NameFlags.PlacePart, PhraseBits.Place);
        public static readonly Use Country = new(NameFlags.Country, NameFlags.PlacePart, PhraseBits.Country);
        public static readonly Use Demonym = new(NameFlags.Demonym, NameFlags.None, PhraseBits.Demonym);
        public static readonly Use Body = new(NameFlags.KnownBody, NameFlags.BodyPart, PhraseBits.Body);
        public static readonly Use Media = new(NameFlags.KnownMedia, NameFlags.BodyPart, PhraseBits.Media);
        public static readonly Use Title = new(NameFlags.Title, NameFlags.TitlePart, PhraseBits.Title);
        public static readonly Use Head = new(NameFlags.None, NameFlags.None, PhraseBits.Head);
    }
}
