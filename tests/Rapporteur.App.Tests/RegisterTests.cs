using System.IO.Compression;
using System.Text.Json;

namespace Rapporteur.App.Tests;

public sealed class RegisterTests : IDisposable
{
    private const string Yaml = """
        actors:
          - id: scf
            name: Salt Coast Front
            kind: armed-group
            aliases: [SCF, Frente de la Costa]
            weak: [the Front]
            identifiers: {wikidata: Q1, ofac: 4711}
          - name: Idris Tolvan
            kind: person
            posts:
              - {title: leader, of: Salt Coast Front, from: 2019-03, to: 2021}
        """;

    private readonly TemporaryFolder folder = new();

    private string Case => folder["t.case"];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Add_Yaml_IsListedWithAllThatItSays()
    {
        var added = Add("r.yaml", Yaml);
        var list = Cli.Run("register", "list", "--case", Case).Out;

        Assert.Equal((0, "r.yaml: 2 actors in the register\n"), (added.Code, added.Out));
        Assert.Contains("the Front (weak)", list, StringComparison.Ordinal);
        Assert.Contains("leader, Salt Coast Front, 1 Mar 2019 to 31 Dec 2021", list, StringComparison.Ordinal);
        Assert.Contains("4711", list, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("r.csv", "name,kind,aliases,weak,posts,ofac\nSalt Coast Front,armed-group,SCF;Frente,the Front,,4711\n\"Tolvan, Idris\",person,,,leader|Salt Coast Front|2019|,\n", 2)]
    [InlineData("r.ftm.jsonl", """{"id":"p","schema":"Person","properties":{"name":["Lena Ostrova"],"weakAlias":["The Doctor"]}}""" + "\n" + """{"id":"s","schema":"Sanction","properties":{"entity":["p"],"authority":["Office of Foreign Assets Control"],"authorityId":["4711"]}}""", 1)]
    [InlineData("r.ftm.json", """[{"id":"o","schema":"Organization","properties":{"name":["Salt Coast Front"],"topics":["crime.war"],"ofacId":["4711"]}}]""", 1)]
    [InlineData("r.stix.json", """{"type":"bundle","id":"bundle--1","objects":[{"type":"threat-actor","id":"threat-actor--1","name":"Zahar","external_references":[{"source_name":"ofac","external_id":"4711"}]},{"type":"indicator","id":"indicator--1"}]}""", 1)]
    public void Add_OtherFormats_GiveActorsAndIdentifiers(string name, string text, int actors)
    {
        var added = Add(name, text);
        using var list = JsonDocument.Parse(Cli.Run("register", "list", "--json", "--case", Case).Out);

        Assert.Equal(0, added.Code);
        Assert.Equal(actors, list.RootElement.GetProperty("actors").GetArrayLength());
        Assert.Contains("4711", list.RootElement.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("r.yaml", "actors:\n  - name: A\n    kind: band\n", "RAP-603", "line 3")]
    [InlineData("r.yaml", "- name: A\n- alias: B\n", "RAP-603", "line 2")]
    [InlineData("r.yaml", "- name: A\n- name: A\n", "RAP-603", "line 2")]
    [InlineData("r.yaml", "- name: [A\n", "RAP-603", "line")]
    [InlineData("r.csv", "name,kind\nA,person\nB\n", "RAP-603", "line 3")]
    [InlineData("r.csv", "title\nA\n", "RAP-603", "line 1")]
    [InlineData("r.csv", "name,posts\nA,leader|X|2021|2019\n", "RAP-603", "line 2")]
    [InlineData("r.jsonl", "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"A\"]}}\n{\"id\":\n", "RAP-603", "line 2")]
    [InlineData("r.json", "{\"a\":1}", "RAP-603", "line 1")]
    [InlineData("r.json", "[]", "RAP-605", "no actor")]
    [InlineData("r.xml", "<a/>", "RAP-604", "r.xml")]
    public void Add_BadFile_SaysWhereAndTakesNothing(string name, string text, string code, string where)
    {
        Add("first.yaml", Yaml);
        var before = Cli.Run("register", "list", "--case", Case).Out;
        var added = Add(name, text);

        Assert.Equal(1, added.Code);
        Assert.StartsWith(code, added.Error, StringComparison.Ordinal);
        Assert.Contains(where, added.Error, StringComparison.Ordinal);
        Assert.Equal(before, Cli.Run("register", "list", "--case", Case).Out);
    }

    [Fact]
    public void Add_FileOfTheSameName_TakesThePlaceOfTheFirst()
    {
        Add("r.yaml", Yaml);
        Add("r.yaml", "- name: Mara Ost\n");

        var list = Cli.Run("register", "list", "--csv", "--case", Case).Out;
        Assert.Contains("Mara Ost", list, StringComparison.Ordinal);
        Assert.DoesNotContain("Tolvan", list, StringComparison.Ordinal);
    }

    [Fact]
    public void Remove_FileOrEntry_IsGone()
    {
        Add("r.yaml", Yaml);
        Assert.Equal(0, Cli.Run("register", "remove", "idris tolvan", "--case", Case).Code);
        Assert.DoesNotContain("Tolvan", Cli.Run("register", "list", "--csv", "--case", Case).Out, StringComparison.Ordinal);
        Assert.Equal(0, Cli.Run("register", "remove", "r.yaml", "--case", Case).Code);
        Assert.StartsWith("RAP-606", Cli.Run("register", "remove", "r.yaml", "--case", Case).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Actor_OfTheRegister_ShowsTheEntryAndWhy()
    {
        File.WriteAllText(folder["1.txt"], "Fighters of the Salt Coast Front attacked the port of Sarran on 3 March 2024, police said.");
        Assert.Equal(0, Cli.Run("read", folder["1.txt"], "--case", Case).Code);
        Add("r.yaml", Yaml);

        var profile = Cli.Run("actor", "Salt Coast Front", "--case", Case).Out;
        Assert.Contains("register/same-name", profile, StringComparison.Ordinal);
        Assert.Contains("Q1", profile, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Gazetteer_PlacesIncidents(bool zipped)
    {
        const string line = "7\tSarran\tSarran\tSarrân,As-Sarran\t12.5\t-3.25\tP\tPPL\tML\t\t01\t\t\t\t40000\t\t1\tAfrica/Bamako\t2024-01-01\n";
        var path = folder[zipped ? "ML.zip" : "ML.txt"];
        if (zipped)
        {
            using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
            using var entry = new StreamWriter(archive.CreateEntry("ML.txt").Open());
            entry.Write(line);
        }
        else
        {
            File.WriteAllText(path, line);
        }

        File.WriteAllText(folder["1.txt"], "Gunmen of the Salt Coast Front killed two soldiers in Sarran on 3 March 2024.");
        Cli.Run("read", folder["1.txt"], "--case", Case);
        Assert.Equal("ML." + (zipped ? "zip" : "txt") + ": 1 place in the gazetteer\n", Cli.Run("gazetteer", "add", path, "--case", Case).Out);

        var export = Cli.Run("export", "--format", "json", "--case", Case).Out;
        Assert.Contains("\"latitude\": 12.5", export, StringComparison.Ordinal);
        Assert.Contains("inhabitants", export, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7\tSarran\n", "RAP-603")]
    [InlineData("7\tSarran\tSarran\t\t120.5\t-3.25\tP\tPPL\tML\t\t01\t\t\t\t40000\t\t1\tAfrica/Bamako\t2024-01-01\n", "RAP-603")]
    [InlineData("", "RAP-605")]
    public void Gazetteer_BadFile_SaysWhere(string text, string code)
    {
        File.WriteAllText(folder["X.txt"], text);
        var added = Cli.Run("gazetteer", "add", folder["X.txt"], "--case", Case);

        Assert.Equal(1, added.Code);
        Assert.StartsWith(code, added.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Case));
    }

    [Fact]
    public void Names_ScoreTable_AddsTwoColumns()
    {
        File.WriteAllText(folder["p.tsv"], "kind\tleft\tright\nperson\tYusuf al-Barrani\tYoussef El Barrani\nentity\tSalt Coast Front\tRidge Brigade\n");
        var lines = Cli.Run("names", "score", folder["p.tsv"]).Out.Split('\n');

        Assert.Equal("kind\tleft\tright\tscore\treasons", lines[0]);
        Assert.All(lines[1..3], l => Assert.Equal(5, l.Split('\t').Length));
        Assert.True(Score(lines[1]) > 0.9 && Score(lines[2]) < 0.5);
    }

    private static double Score(string line) => double.Parse(line.Split('\t')[3], System.Globalization.CultureInfo.InvariantCulture);

    private Cli Add(string name, string text)
    {
        File.WriteAllText(folder[name], text);
        return Cli.Run("register", "add", folder[name], "--case", Case);
    }
}
