using System.Globalization;
using Rapporteur.Findings;
using Rapporteur.Knowledge;
using Rapporteur.Knowledge.Frames;

namespace Rapporteur.Tests.Knowledge;

/// <summary>The files of words keep to the grammar of data/README.md, and are broad enough to read general news with.</summary>
public sealed class FrameDataTests
{
    private const string ActFile = "statements/acts.txt";
    private const string ViewFile = "statements/views.txt";
    private const string RelationFile = "relations/relations.txt";
    private const string CasualtyFile = "frames/casualties.txt";

    private static readonly HashSet<string> classes = [.. ("person armed-group population state state-body military-unit party coalition media "
        + "company movement facility vehicle weapon place-noun place event statement document law money time abstract substance name actor thing")
        .Split(' ')];

    private static readonly HashSet<string> marks = ["weak", "kills", "wounds", "takes", "claim", "irrealis"];
    private static readonly HashSet<string> statuses = ["planned", "attempted", "hypothetical", "ongoing"];
    private static readonly HashSet<string> casualties = ["killed", "wounded", "missing", "arrested", "abducted"];
    private static readonly Role[] eventRoles =
        [Role.None, Role.Actor, Role.Recipient, Role.Place, Role.Instrument, Role.Origin, Role.Cause, Role.Content, Role.Date];

    private static readonly Role[] statementRoles = [Role.None, Role.Speaker, Role.Target, Role.Content, Role.Addressee, Role.Medium];
    private static readonly Role[] relationRoles = [Role.None, Role.Subject, Role.Object];

    private static readonly string[] eventFiles = [.. Enum.GetNames<EventType>().Select(n => $"frames/{n.ToLowerInvariant()}.txt")];

    public static TheoryData<string> EventFiles => [.. eventFiles];

    [Theory]
    [MemberData(nameof(EventFiles))]
    public void EventFile_EveryEntry_FollowsTheGrammar(string path)
    {
        var type = Path.GetFileNameWithoutExtension(path).ToUpperInvariant();
        foreach (var entry in FrameParser.Parse(path))
        {
            Assert.True(entry.Category == type && entry.Mode.Length > 0, $"{path}: section of {entry}");
            Check(path, entry, eventRoles);
        }
    }

    [Fact]
    public void Casualties_EveryEntry_FollowsTheGrammar()
    {
        foreach (var entry in FrameParser.Parse(CasualtyFile))
        {
            Assert.Contains(entry.Category, casualties);
            Check(CasualtyFile, entry, eventRoles);
        }
    }

    [Fact]
    public void Acts_EveryEntry_FollowsTheGrammar()
    {
        foreach (var entry in FrameParser.Parse(ActFile))
        {
            Assert.True(Wire.TryParse<StatementAct>(entry.Category, out _), $"act {entry.Category}");
            Check(ActFile, entry, statementRoles);
        }

        Assert.All(FrameParser.Parse(ViewFile), e => Check(ViewFile, e, statementRoles));
    }

    [Fact]
    public void Relations_EveryEntry_FollowsTheGrammar()
    {
        foreach (var entry in FrameParser.Parse(RelationFile))
        {
            Assert.True(Wire.TryParse<RelationPredicate>(entry.Category, out _), $"predicate {entry.Category}");
            Check(RelationFile, entry, relationRoles);
        }
    }

    [Fact]
    public void Events_SameWordAndConditions_StandOnce() => AssertNoDoubles(eventFiles);

    [Theory]
    [InlineData(ActFile)]
    [InlineData(ViewFile)]
    [InlineData(RelationFile)]
    public void File_SameWordAndConditions_StandOnce(string path) => AssertNoDoubles([path]);

    [Fact]
    public void Modality_EveryWord_HasOneEffect()
    {
        string[] silent = ["habitual", "factive", "implicative"];
        var words = DataFile.In("modality").SelectMany(DataFile.Sections).Where(w => !silent.Contains(w.Section)).Select(w => w.Line).ToList();
        Assert.Empty(words.GroupBy(w => w).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.All(words, w => Assert.NotEqual(ModalEffect.None, Modality.Of(w)));
    }

    [Fact]
    public void Forecast_EveryLikelihood_IsABand()
    {
        foreach (var (section, line) in DataFile.Sections("forecast/words.txt").Where(w => w.Section == "likelihood"))
        {
            var band = line.Split('|')[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray();
            Assert.True(band is [>= 0, <= 100] && band[0] < band[1], $"[{section}] {line}");
        }
    }

    [Fact]
    public void Channels_EveryLine_NamesAChannel() =>
        Assert.All(DataFile.Lines("statements/channels.txt"), l => Assert.Equal(2, l.Split(" -> ").Length));

    [Fact]
    public void NotEvents_EveryLine_IsSeveralLowerCaseWords() =>
        Assert.All(DataFile.Lines("frames/not-events.txt"), l => Assert.Equal(l, string.Join(' ', l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant()));

    [Fact]
    public void Files_Hold_BreadthOfGeneralReporting()
    {
        Assert.All(eventFiles, f => AtLeast(300, f));
        Assert.True(FrameTable.Events.All.Count() >= 7000);
        AtLeast(1500, ActFile);
        AtLeast(200, ViewFile);
        AtLeast(1200, RelationFile);
        AtLeast(300, CasualtyFile);
        AtLeast(1500, "frames/not-events.txt");
        AtLeast(400, "forecast/words.txt");
        Assert.True(DataFile.In("modality").Sum(f => DataFile.Lines(f).Count()) >= 450);
    }

    [Fact]
    public void Sections_OfActsAndRelations_AreAllThere()
    {
        var acts = FrameParser.Parse(ActFile).CountBy(e => e.Category).ToDictionary();
        Assert.All(Enum.GetValues<StatementAct>(), a => Assert.True(acts.GetValueOrDefault(Wire.Name(a)) >= 15, $"{a}"));
        var predicates = FrameParser.Parse(RelationFile).CountBy(e => e.Category).ToDictionary();
        Assert.All(Enum.GetValues<RelationPredicate>(), p => Assert.True(predicates.GetValueOrDefault(Wire.Name(p)) >= 5, $"{p}"));
    }

    private static void AtLeast(int count, string path) =>
        Assert.True(DataFile.Sections(path).Count() >= count, $"{path}: {DataFile.Sections(path).Count()} entries");

    private static void Check(string path, FrameEntry entry, Role[] roles)
    {
        var where = $"{path} {entry}";
        Assert.All(entry.Roles, r => Assert.True(roles.Contains(r.Value), $"{where}: role {r.Key}={r.Value}"));
        Assert.All(entry.Conditions.SelectMany(c => c.Classes), c => Assert.True(classes.Contains(c), $"{where}: class {c}"));
        Assert.All(entry.Flags, f => Assert.True(marks.Contains(f), $"{where}: mark {f}"));
        Assert.True(entry.Status is null || statuses.Contains(entry.Status), where);
        Assert.All(entry.Roles.Keys.Concat(entry.Conditions.SelectMany(c => c.Sources)), s => Assert.True(s.All(c => c is (>= 'a' and <= 'z')), $"{where}: source {s}"));
    }

    private static void AssertNoDoubles(string[] paths)
    {
        var doubles = paths.SelectMany(FrameParser.Parse).GroupBy(KeyOf).Where(g => g.Count() > 1).Select(g => g.Key);
        Assert.Empty(doubles);
    }

    private static string KeyOf(FrameEntry entry)
    {
        var conditions = entry.Conditions
            .Select(c => $"{c.Forbidden}{c.Required}{string.Join(',', c.Sources)}:{string.Join(',', c.Classes)}").Order(StringComparer.Ordinal);
        return $"{entry.Pos} {string.Join(' ', entry.Lemmas)} {string.Join(';', conditions)}";
    }
}
