using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using Rapporteur.Present;
using Rapporteur.Review;

namespace Rapporteur.Storage.View;

/// <summary>Writes the lines of one cut of a case, all or none.</summary>
internal sealed class ViewWriter : IDisposable
{
    private const int MostQuestions = 2000;

    private readonly SqliteTransaction transaction;
    private readonly SqliteCommand line;
    private readonly SqliteCommand facet;
    private readonly SqliteCommand value;
    private readonly SqliteCommand detail;
    private readonly SqliteCommand alias;
    private readonly SqliteCommand question;
    private readonly SqliteCommand standing;
    private readonly long cut;
    private readonly Dictionary<(Facet, string), long> values = [];
    private readonly int[] places = new int[Enum.GetValues<ListingKind>().Length];
    private readonly int[] listed = new int[Enum.GetValues<ListingKind>().Length];
    private readonly int[] timeline = new int[Enum.GetValues<ListingKind>().Length];

    private ViewWriter(SqliteConnection connection, SqliteTransaction transaction, long cut)
    {
        this.transaction = transaction;
        this.cut = cut;
        line = Command(connection, "INSERT INTO line VALUES ($a, $b, $c, $d, $e, $f, $g, $h, $i)", 9);
        detail = Command(connection, "INSERT INTO detail VALUES ($a, $b, $c)", 3);
        question = Command(connection, "INSERT INTO question VALUES ($a, $b, $c, $d, $e)", 5);
        alias = Command(connection, "INSERT OR IGNORE INTO alias VALUES ($a, $b, $c)", 3);
        standing = Command(connection, "INSERT INTO standing VALUES ($a, $b, $c, $d)", 4);
        facet = Command(connection, "INSERT OR IGNORE INTO facet VALUES ($a, $b, $c, $d)", 4);
        value = Command(connection, "INSERT INTO value (facet, folded) VALUES ($a, $b) RETURNING number", 2);
        foreach (var (number, kind, folded) in connection.Query<(long, long, string)>("SELECT number, facet, folded FROM value"))
        {
            values[((Facet)kind, folded)] = number;
        }
    }

    /// <summary>Replaces all that is kept of a cut.</summary>
    /// <param name="connection">The file of lines.</param>
    /// <param name="name">Of the cut.</param>
    /// <param name="signature">State of the case that the lines show.</param>
    /// <param name="view">The record of the cut.</param>
    public static void Replace(SqliteConnection connection, string name, string signature, CaseView view)
    {
        using var transaction = connection.BeginTransaction();
        ViewCuts.Drop(connection, name);
        var cut = connection.ExecuteScalar<long>("INSERT INTO cut (name, signature, used) VALUES ($name, $signature, $used) RETURNING number",
            new { name, signature, used = Sqlite.Columns.Moment(DateTimeOffset.UtcNow) });
        using (var writer = new ViewWriter(connection, transaction, cut))
        {
            foreach (var one in view.Catalogue())
            {
                writer.Write(one);
            }

            foreach (var one in view.Details())
            {
                writer.Write(one);
            }

            var record = new BuiltRecord(view);
            writer.Totals(connection, record.Counts());
            writer.Keep("scores", JsonSerializer.SerializeToUtf8Bytes(record.Scores(), RowJson.Default.IReadOnlyListForecastScore));
            writer.Write(ReviewQueue.Of(view));
        }

        transaction.Commit();
    }

    public void Dispose()
    {
        line.Dispose();
        facet.Dispose();
        value.Dispose();
        detail.Dispose();
        alias.Dispose();
        question.Dispose();
        standing.Dispose();
    }

    private void Write(Catalogued one)
    {
        var place = places[(int)one.Kind]++;
        var json = JsonSerializer.SerializeToUtf8Bytes(one.Row, one.Row.GetType(), RowJson.Default);
        listed[(int)one.Kind] += one.OnlyForType is null ? 1 : 0;
        timeline[(int)one.Kind] += one.OnlyForType is null && one.IsInTimeline ? 1 : 0;
        Run(line, cut, (int)one.Kind, place, one.Row.Id, one.Row.Date?.From?.DayNumber, one.Row.Date?.To?.DayNumber, one.IsInTimeline ? 1 : 0, one.OnlyForType, json);
        foreach (var key in one.Facets)
        {
            if (!values.TryGetValue(key, out var number))
            {
                Set(value, (int)key.Facet, key.Value);
                values[key] = number = (long)value.ExecuteScalar()!;
            }

            Run(facet, cut, (int)one.Kind, number, place);
        }

        foreach (var (from, to) in one.Standing)
        {
            Run(standing, cut, place, from.DayNumber, to?.DayNumber);
        }
    }

    private void Write(Detail one)
    {
        Run(detail, cut, one.Id, JsonSerializer.SerializeToUtf8Bytes(one, one.GetType(), RowJson.Default));
        foreach (var other in one.OtherIds)
        {
            Run(alias, cut, other, one.Id);
        }
    }

    /// <summary>Of each kind as many as anybody would look at, and how many there are.</summary>
    private void Write(IReadOnlyList<ReviewItem> questions)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in questions)
        {
            var number = counts[item.Kind] = counts.GetValueOrDefault(item.Kind) + 1;
            if (number <= MostQuestions)
            {
                Run(question, cut, counts.Values.Sum(), item.Kind, item.Key, JsonSerializer.SerializeToUtf8Bytes(item, RowJson.Default.ReviewItem));
            }
        }

        Keep("questions", JsonSerializer.SerializeToUtf8Bytes(counts, RowJson.Default.DictionaryStringInt32));
    }

    private void Keep(string name, byte[] json) => Run(detail, cut, name, json);

    private void Totals(SqliteConnection connection, RecordCounts counts)
    {
        Keep("counts", JsonSerializer.SerializeToUtf8Bytes(counts, RowJson.Default.RecordCounts));
        connection.Execute("INSERT INTO total VALUES ($cut, $kind, $lines, $timeline)",
            listed.Select((n, k) => new { cut, kind = k, lines = n, timeline = timeline[k] }));
    }

    private SqliteCommand Command(SqliteConnection connection, string text, int parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        command.Transaction = transaction;
        for (var i = 0; i < parameters; i++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = "$" + (char)('a' + i) });
        }

        command.Prepare();
        return command;
    }

    private static void Run(SqliteCommand command, params ReadOnlySpan<object?> parameters)
    {
        Set(command, parameters);
        command.ExecuteNonQuery();
    }

    private static void Set(SqliteCommand command, params ReadOnlySpan<object?> parameters)
    {
        for (var i = 0; i < parameters.Length; i++)
        {
            command.Parameters[i].Value = parameters[i] ?? DBNull.Value;
        }
    }
}
