using Microsoft.Data.Sqlite;

namespace Rapporteur.Storage.Sqlite;

/// <summary>The little that is wanted over plain ADO.NET; a mapper would cost more at the start of each command than it saves here.</summary>
internal static class Commands
{
    public static void Execute(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = connection.Make(sql, values);
        command.ExecuteNonQuery();
    }

    public static object? Scalar(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = connection.Make(sql, values);
        return command.ExecuteScalar();
    }

    /// <summary>All rows, read before the call returns, so that no statement stays open.</summary>
    public static List<T> Rows<T>(
        this SqliteConnection connection, string sql, Func<SqliteDataReader, T> row, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = connection.Make(sql, values);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    public static string? TextOrNull(this SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    public static byte[] Bytes(this SqliteDataReader reader, int column) => (byte[])reader.GetValue(column);

    private static SqliteCommand Make(this SqliteConnection connection, string sql, ReadOnlySpan<(string Name, object? Value)> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        return command;
    }
}
