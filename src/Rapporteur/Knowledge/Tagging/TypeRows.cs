namespace Rapporteur.Knowledge.Tagging;

/// <summary>Weights of features of a single word, for each of the five places where it may stand around the word in question.</summary>
internal sealed unsafe class TypeRows(ModelBytes model)
{
    /// <summary>Places around the word in question: -2 ... +2.</summary>
    public const int Places = 5;

    /// <summary>The weights, then the factor they are multiplied by.</summary>
    public const int RowBytes = (Places * Label.Most) + 1;

    /// <summary>Sums the rows of a word's features into scores per place.</summary>
    /// <param name="sums">Room for <see cref="Places"/> times <see cref="Label.Lanes"/> numbers.</param>
    public void Sum(ReadOnlySpan<uint> features, Span<short> sums)
    {
        var keys = model.Section<uint>(TaggerFile.TypeKeys);
        var rows = model.Section<sbyte>(TaggerFile.TypeRows);
        sums.Clear();
        foreach (var feature in features)
        {
            var at = feature == 0 ? -1 : keys.BinarySearch(feature);
            if (at < 0)
            {
                continue;
            }

            var row = rows.Slice(at * RowBytes, RowBytes);
            var factor = (byte)row[^1];
            for (var place = 0; place < Places; place++)
            {
                for (var label = 0; label < Label.Most; label++)
                {
                    sums[(place * Label.Lanes) + label] += (short)(row[(place * Label.Most) + label] * factor);
                }
            }
        }
    }
}
