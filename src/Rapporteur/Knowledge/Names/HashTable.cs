namespace Rapporteur.Knowledge.Names;

/// <summary>Maps hashes to bits: open addressing, read without allocation, unknown keys give 0.</summary>
internal sealed class HashTable
{
    private uint[] keys;
    private uint[] values;
    private int count;

    public HashTable(int capacity)
    {
        var size = 16;
        while (size < capacity * 2)
        {
            size *= 2;
        }

        keys = new uint[size];
        values = new uint[size];
    }

    public int Count => count;

    public uint this[uint key]
    {
        get
        {
            var mask = (uint)keys.Length - 1;
            key = key == 0 ? 1 : key;
            for (var slot = key & mask; ; slot = (slot + 1) & mask)
            {
                if (keys[slot] == key)
                {
                    return values[slot];
                }

                if (keys[slot] == 0)
                {
                    return 0;
                }
            }
        }
    }

    /// <summary>Sets bits of a key; bits set before stay.</summary>
    public void Or(uint key, uint bits)
    {
        if (count * 2 > keys.Length)
        {
            Grow();
        }

        key = key == 0 ? 1 : key;
        var mask = (uint)keys.Length - 1;
        var slot = key & mask;
        while (keys[slot] != 0 && keys[slot] != key)
        {
            slot = (slot + 1) & mask;
        }

        count += keys[slot] == 0 ? 1 : 0;
        keys[slot] = key;
        values[slot] |= bits;
    }

    private void Grow()
    {
        var (oldKeys, oldValues) = (keys, values);
        keys = new uint[oldKeys.Length * 2];
        values = new uint[oldKeys.Length * 2];
        count = 0;
        for (var i = 0; i < oldKeys.Length; i++)
        {
            if (oldKeys[i] != 0)
            {
                Or(oldKeys[i], oldValues[i]);
            }
        }
    }
}
