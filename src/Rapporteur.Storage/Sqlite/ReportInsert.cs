using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Storage.Search;

namespace Rapporteur.Storage.Sqlite;

/// <summary>Writes reports with prepared statements inside one transaction.</summary>
internal sealed class ReportInsert : IDisposable
{
    private readonly SqliteCommand report;
    private readonly SqliteCommand body;
    private readonly SqliteCommand reading;
    private readonly SqliteCommand words;

    public ReportInsert(SqliteConnection connection, SqliteTransaction transaction)
    {
        report = Prepare(
            connection,
            transaction,
            "INSERT INTO report (id, sha256, origin, place, title, publisher, author, published_from, published_to, published_basis, taken_in, tool) "
            + "VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (id) DO NOTHING RETURNING number",
            12);
        body = Prepare(connection, transaction, "INSERT INTO body (report, text, original) VALUES ($0, $1, $2)", 3);
        reading = Prepare(connection, transaction, "INSERT INTO reading (report, engine, json) VALUES ($0, $1, $2)", 3);
        words = Prepare(connection, transaction, "INSERT INTO words (rowid, folded) VALUES ($0, $1)", 2);
    }

    /// <summary>Whether the report was new.</summary>
    public bool Add(Intake item)
    {
        var of = item.Report;
        var published = of.Published;
        var number = Run(
            report,
            of.Id,
            Convert.ToHexStringLower(SHA256.HashData(item.Original.Span)),
            of.Origin,
            item.Place,
            of.Title,
            of.Publisher,
            of.Author,
            Columns.Day(published?.From),
            Columns.Day(published?.To),
            published?.Basis.ToString(),
            Columns.Moment(item.TakenIn),
            item.Tool);
        if (number is null)
        {
            return false;
        }

        Run(body, number, Encoding.UTF8.GetBytes(of.Text), item.Original.ToArray());
        Run(reading, number, item.Reading.Engine, ReadingJson.WriteUtf8(item.Reading, of.Origin));
        Run(words, number, FoldedText.Of(of.Text).Folded);
        return true;
    }

    public void Dispose()
    {
        report.Dispose();
        body.Dispose();
        reading.Dispose();
        words.Dispose();
    }

    private static SqliteCommand Prepare(SqliteConnection connection, SqliteTransaction transaction, string sql, int parameters)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        for (var i = 0; i < parameters; i++)
        {
            command.Parameters.Add(new SqliteParameter($"${i}", null));
        }

        return command;
    }

    private static object? Run(SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return command.ExecuteScalar();
    }
}
