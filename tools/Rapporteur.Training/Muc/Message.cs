using System.Text;
using System.Text.RegularExpressions;

namespace Rapporteur.Training.Muc;

/// <summary>One message of the evaluation: its id and the text below the line that bears it.</summary>
internal sealed partial record Message(string Id, string Text)
{
    /// <summary>Messages of a file in their order; a message starts at a line that holds its id.</summary>
    public static List<Message> ReadFile(string path) => Parse(File.ReadAllText(path, Encoding.Latin1));

    public static List<Message> Parse(string content)
    {
        var messages = new List<Message>();
        string? id = null;
        var text = new StringBuilder();
        foreach (var line in content.Split('\n'))
        {
            var match = Header().Match(line);
            if (!match.Success)
            {
                text.Append(line.TrimEnd('\r')).Append('\n');
                continue;
            }

            Finish(messages, id, text);
            id = match.Groups[1].Value;
        }

        Finish(messages, id, text);
        return messages;
    }

    private static void Finish(List<Message> messages, string? id, StringBuilder text)
    {
        if (id is not null)
        {
            messages.Add(new Message(id, text.ToString().Trim('\n', ' ')));
        }

        text.Clear();
    }

    [GeneratedRegex(@"^([A-Z]+\d*-MUC\d-\d{4})\b.{0,60}$")]
    private static partial Regex Header();
}
