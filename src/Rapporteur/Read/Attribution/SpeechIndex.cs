namespace Rapporteur.Read.Attribution;

/// <summary>Acts of speech by place, so that who tells a token is looked up and not searched for. Made when all acts are known.</summary>
internal sealed class SpeechIndex
{
    private const int BucketTokens = 32;

    /// <summary>More voices over one place than this are no report but a text that goes round and round.</summary>
    private const int MostVoices = 48;

    private readonly List<SpeechAct>?[] buckets;
    private readonly ILookup<int, SpeechAct> byCue;
    private readonly ILookup<int, SpeechAct> byHead;

    public SpeechIndex(Draft draft)
    {
        var tokens = draft.Text.Tokens;
        buckets = new List<SpeechAct>?[tokens.Length / BucketTokens + 1];
        byCue = draft.Speech.ToLookup(a => a.Cue);
        byHead = draft.Speech.ToLookup(a => tokens[a.Cue].Head);
        foreach (var act in draft.Speech)
        {
            foreach (var (first, end) in act.Content)
            {
                for (var bucket = first / BucketTokens; bucket <= (end - 1) / BucketTokens && bucket < buckets.Length; bucket++)
                {
                    Add(ref buckets[bucket], act);
                }
            }
        }
    }

    /// <summary>Acts in whose voice the token may stand; each has still to be asked whether it covers it.</summary>
    public IReadOnlyList<SpeechAct> Near(int token) => buckets[token / BucketTokens] ?? (IReadOnlyList<SpeechAct>)[];

    public IEnumerable<SpeechAct> WithCue(int token) => byCue[token];

    /// <summary>Acts whose cue hangs on the token.</summary>
    public IEnumerable<SpeechAct> Below(int token) => byHead[token];

    private static void Add(ref List<SpeechAct>? bucket, SpeechAct act)
    {
        bucket ??= [];
        if (bucket.Count < MostVoices && (bucket.Count == 0 || bucket[^1] != act))
        {
            bucket.Add(act);
        }
    }
}
