namespace Rapporteur.Read.Attribution;

/// <summary>Who tells a token, outermost first.</summary>
internal static class Chains
{
    public static IReadOnlyList<SpeechAct> Over(Draft draft, int token)
    {
        List<SpeechAct>? chain = null;
        foreach (var act in draft.Voices.Near(token))
        {
            if (act.Speakers.Count > 0 && act.Cue != token && act.Covers(token) && chain?.Contains(act) != true)
            {
                (chain ??= []).Add(act);
            }
        }

        if (chain is null)
        {
            return [];
        }

        chain.Sort((a, b) => Size(b).CompareTo(Size(a)) is var order and not 0 ? order : a.Cue.CompareTo(b.Cue));
        return chain;
    }

    private static int Size(SpeechAct act) => act.Content.Sum(r => r.End - r.First);
}
