using Rapporteur.Knowledge;
using Rapporteur.Knowledge.Classes;
using Rapporteur.Knowledge.Frames;
using Rapporteur.Read.Clauses;
using Rapporteur.Read.Events;
using Rapporteur.Read.Frames;
using Rapporteur.Text;

namespace Rapporteur.Read.Attribution;

/// <summary>Finds the channel of a speech act, and who stands behind a channel that is made to speak ("a statement saying").</summary>
internal sealed class ChannelFinder(Draft draft, SemanticTypes types)
{
    private static readonly Lazy<Dictionary<string, string>> channels = new(LoadChannels);

    private readonly Token[] tokens = draft.Text.Tokens;

    public void Resolve(SpeechAct act)
    {
        if (act.Predicate is { } predicate)
        {
            foreach (var argument in predicate.Arguments)
            {
                if (argument.Source is "in" or "on" or "via" or "through" or "during" or "to" or "by" && Channel(argument.Token) is { } named)
                {
                    act.Channel ??= named;
                }

                if (IsOutlet(act, argument))
                {
                    act.Channel ??= Phrasing.Words(draft, argument.Token);
                }
            }
        }

        for (var i = 0; i < act.Speakers.Count; i++)
        {
            if (tokens[act.Speakers[i]].Upos != Upos.Propn && Channel(act.Speakers[i]) is { } channel)
            {
                act.Channel ??= channel;
                act.Speakers[i] = Behind(act.Speakers[i]);
            }
        }
    }

    /// <summary>"Told Radio Sela", "told the Harbour Wire".</summary>
    private bool IsOutlet(SpeechAct act, Argument argument) =>
        argument.Source is "obj" or "iobj" or "to" or "with" && act.Entry is { } entry
        && ((entry.TryRole(argument.Source, out var role) && role == Role.Addressee) || argument.Source is "to" or "with")
        && (types.Is(argument.Token, "media") || (tokens[argument.Token].Upos == Upos.Propn && MediaName(argument.Token)));

    private bool MediaName(int head)
    {
        var phrase = draft.PhraseHeadedBy(head);
        for (var i = phrase?.First ?? head; i < (phrase?.End ?? head + 1); i++)
        {
            if (ClassTable.Shared.Has(tokens[i].Lemma, "media") || channels.Value.ContainsKey(tokens[i].Lemma))
            {
                return true;
            }
        }

        return false;
    }

    private string? Channel(int token)
    {
        if (channels.Value.TryGetValue(tokens[token].Lemma, out var name))
        {
            return name;
        }

        return channels.Value.TryGetValue(draft.Text.FormString(token), out name) ? name : null;
    }

    /// <summary>Whose channel it is: its possessor, who issued it, or itself.</summary>
    private int Behind(int channel)
    {
        var tree = draft.Clauses.Tree;
        var possessor = tree.Child(channel, Deprel.NmodPoss);
        if (possessor >= 0)
        {
            return possessor;
        }

        if (tokens[channel].Deprel == Deprel.Obj && draft.Clauses.VerbAt(tokens[channel].Head) is { } verb && verb.Find("subj") is >= 0 and var issuer)
        {
            return issuer;
        }

        foreach (var child in tree.Children(channel))
        {
            if (tokens[child].Deprel == Deprel.Nmod && Prepositions.Of(draft, tree, child) is "from" or "by" or "of")
            {
                return child;
            }
        }

        return channel;
    }

    private static Dictionary<string, string> LoadChannels()
    {
        var table = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in DataFile.Lines("statements/channels.txt"))
        {
            var parts = line.Split("->", StringSplitOptions.TrimEntries);
            parts = parts.Length == 2 ? parts : line.Split('|', StringSplitOptions.TrimEntries);
            if (line[0] != '[')
            {
                table[parts[0]] = parts[^1];
            }
        }

        return table;
    }
}
