namespace Rapporteur.Knowledge.Tagging;

/// <summary>Values under sorted 32-bit keys, read where the model lies.</summary>
internal sealed class KeyedTable<T>(ModelBytes model, int keys, int values)
    where T : unmanaged
{
    public bool TryGet(uint key, out T value)
    {
        var at = model.Section<uint>(keys).BinarySearch(key);
        value = at >= 0 ? model.Section<T>(values)[at] : default;
        return at >= 0;
    }
}
