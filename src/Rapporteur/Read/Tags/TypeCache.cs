using Rapporteur.Knowledge.Tagging;

namespace Rapporteur.Read.Tags;

/// <summary>
/// Words met so far, shared by all threads: reading takes no lock, adding takes one. When it is full it starts anew, so that its memory
/// stays bounded on any stream of texts.
/// </summary>
internal sealed class TypeCache(Func<string, Casing, TypeEntry> create)
{
    private const int Slots = 1 << 17;
    private const int Limit = Slots / 2;
    private readonly Lock gate = new();
    private TypeEntry?[] slots = new TypeEntry?[Slots];
    private int count;

    public TypeEntry Get(ReadOnlySpan<char> form, Casing casing)
    {
        var hash = Hashing.Exact(form) + ((uint)casing * 0x9E3779B1);
        var table = slots;
        for (var at = hash & (Slots - 1); ; at = (at + 1) & (Slots - 1))
        {
            var entry = Volatile.Read(ref table[at]);
            if (entry is null)
            {
                return Add(form.ToString(), casing, hash);
            }

            if (entry.Casing == casing && form.SequenceEqual(entry.Form))
            {
                return entry;
            }
        }
    }

    private TypeEntry Add(string form, Casing casing, uint hash)
    {
        var entry = create(form, casing);
        lock (gate)
        {
            if (++count > Limit)
            {
                slots = new TypeEntry?[Slots];
                count = 1;
            }

            var table = slots;
            var at = hash & (Slots - 1);
            while (table[at] is not null)
            {
                at = (at + 1) & (Slots - 1);
            }

            Volatile.Write(ref table[at], entry);
        }

        return entry;
    }
}
