using Microsoft.Data.Sqlite;
using Rapporteur.Casefile;

namespace Rapporteur.Storage.Tests;

public sealed class OpeningTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void OpenExisting_Missing_IsToldAndMakesNothing()
    {
        Assert.Equal("RAP-202", SqliteCase.OpenExisting(folder["none.case"]).Problem?.Code);
        Assert.False(File.Exists(folder["none.case"]));
    }

    [Fact]
    public void OpenOrCreate_InNoFolder_IsTold() =>
        Assert.Equal("RAP-203", SqliteCase.OpenOrCreate(folder["no/such/folder.case"]).Problem?.Code);

    [Fact]
    public void OpenOrCreate_OnAFolder_IsTold()
    {
        Directory.CreateDirectory(folder["folder.case"]);
        Assert.Equal("RAP-203", SqliteCase.OpenOrCreate(folder["folder.case"]).Problem?.Code);
    }

    [Fact]
    public void OpenOrCreate_OnAnotherFile_LeavesItAlone()
    {
        var prose = string.Concat(Enumerable.Repeat("This is a letter and not a case.\n", 100));
        File.WriteAllText(folder["letter.txt"], prose);
        Assert.Equal("RAP-204", SqliteCase.OpenOrCreate(folder["letter.txt"]).Problem?.Code);
        Assert.Equal(prose, File.ReadAllText(folder["letter.txt"]));
    }

    [Fact]
    public void OpenOrCreate_OnAnotherDatabase_LeavesItAlone()
    {
        Sql("other.db", "CREATE TABLE accounts (id)");
        Assert.Equal("RAP-204", SqliteCase.OpenOrCreate(folder["other.db"]).Problem?.Code);
        Assert.Equal(1L, Sql("other.db", "SELECT count(*) FROM sqlite_master"));
    }

    [Fact]
    public void Open_NewerSchema_IsRefusedAndLeftAlone()
    {
        Fill("newer.case");
        Sql("newer.case", "PRAGMA user_version = 99");
        var problem = SqliteCase.OpenOrCreate(folder["newer.case"]).Problem;
        Assert.Equal("RAP-205", problem?.Code);
        Assert.Contains("99", problem!.Message, StringComparison.Ordinal);
        Assert.Equal("RAP-205", SqliteCase.OpenExisting(folder["newer.case"]).Problem?.Code);
        Assert.Equal(99L, Sql("newer.case", "PRAGMA user_version"));
    }

    [Fact]
    public void Open_Truncated_IsToldOrFoundByVerify()
    {
        Fill("cut.case");
        using (var file = new FileStream(folder["cut.case"], FileMode.Open))
        {
            file.SetLength(file.Length / 2 / 4096 * 4096);
        }

        var opened = SqliteCase.OpenExisting(folder["cut.case"]);
        using var store = opened.Value;
        var problem = opened.Problem ?? Assert.Throws<CaseException>(() => store!.Reports().Count + store.Readings().Count()).Problem;
        Assert.Equal("RAP-206", problem.Code);
    }

    [Fact]
    public void Verify_ChangedText_IsFound()
    {
        Fill("forged.case");
        Sql("forged.case", "UPDATE body SET text = CAST('Something else.' AS BLOB) WHERE report = 1");
        using var store = SqliteCase.OpenExisting(folder["forged.case"]).Value!;
        Assert.Equal("RAP-206", Assert.Single(store.Verify()).Code);
    }

    [Fact]
    public void Readings_UnintelligibleJson_AreTold()
    {
        Fill("garbled.case");
        Sql("garbled.case", "UPDATE reading SET json = CAST('{' AS BLOB) WHERE report = 2");
        using var store = SqliteCase.OpenExisting(folder["garbled.case"]).Value!;
        Assert.Equal("RAP-206", Assert.Throws<CaseException>(() => store.Readings().Count()).Problem.Code);
    }

    [Fact]
    public void OpenOrCreate_EmptyFile_BecomesACase()
    {
        File.WriteAllBytes(folder["empty.case"], []);
        using var store = SqliteCase.OpenOrCreate(folder["empty.case"]).Value!;
        Assert.Equal(Sqlite.Migrations.Newest.ToString(System.Globalization.CultureInfo.InvariantCulture), store.Meta()["schema"]);
    }

    [Fact]
    public void Open_Twice_ReadsWhatTheOtherWrites()
    {
        using var writer = SqliteCase.OpenOrCreate(folder["shared.case"]).Value!;
        using var reader = SqliteCase.OpenExisting(folder["shared.case"]).Value!;
        writer.Add([Sample.Item("Seen by both.")]);
        Assert.Single(reader.Reports());
    }

    [Fact]
    public void Add_WhileAnotherWrites_IsToldAndLosesNothing()
    {
        using var store = SqliteCase.OpenOrCreate(folder["locked.case"], patience: 1).Value!;
        using (var other = new SqliteConnection($"Data Source={folder["locked.case"]};Pooling=False"))
        {
            other.Open();
            using var writing = other.BeginTransaction();
            Assert.Equal("RAP-207", Assert.Throws<CaseException>(() => store.Add([Sample.Item("Late.")])).Problem.Code);
        }

        Assert.Equal(1, store.Add([Sample.Item("Late.")]));
    }

    [Fact]
    public void Original_KeepsTheBytesAsTheyCame()
    {
        using var store = SqliteCase.OpenOrCreate(folder["bytes.case"]).Value!;
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. "line\r\nline"u8];
        var item = Sample.Item("line\nline") with { Original = bytes };
        store.Add([item]);
        Assert.Equal(bytes, store.Original(item.Report.Id));
        Assert.Null(store.Original("rep-none"));
    }

    [Theory]
    [InlineData("UPDATE judgement SET kind = 'Reject'")]
    [InlineData("DELETE FROM judgement")]
    public void Judgement_OnceMade_IsNeverChanged(string sql)
    {
        Fill("judged.case");
        Sql("judged.case", "INSERT INTO judgement (id, kind, subject, other, analyst, at) VALUES ('jud-1', 'Same', 'act-1', 'act-2', 'A. Reader', '2024-03-05')");
        Assert.Throws<SqliteException>(() => Sql("judged.case", sql));
        Assert.Equal("Same", Sql("judged.case", "SELECT kind FROM judgement"));
    }

    [Fact]
    public void Judgement_Columns_AreThoseOfTheType()
    {
        Fill("judged.case");
        var columns = (string)Sql("judged.case", "SELECT group_concat(name) FROM pragma_table_info('judgement') WHERE name <> 'number'")!;
        Assert.Equal(typeof(Judgement).GetProperties().Select(p => p.Name.ToLowerInvariant()).Order(), columns.Replace("_", "", StringComparison.Ordinal).Split(',').Order());
    }

    [Fact]
    public void All_Codes_AreDistinct() =>
        Assert.Equal(StorageMessages.All.Count, StorageMessages.All.Select(m => m.Code).Distinct().Count());

    public void Dispose() => folder.Dispose();

    private void Fill(string name)
    {
        using var store = SqliteCase.OpenOrCreate(folder[name]).Value!;
        var random = new Random(3);
        store.Add([.. Enumerable.Range(0, 50).Select(_ => Sample.Item(Sample.Prose(random)))]);
    }

    private object? Sql(string name, string sql)
    {
        // Opens a store first, so that the native library is bound.
        using var bound = SqliteCase.OpenOrCreate(folder["bind.case"]).Value;
        using var connection = new SqliteConnection($"Data Source={folder[name]};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
