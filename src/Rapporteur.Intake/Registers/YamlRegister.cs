using Rapporteur.Casefile;
using YamlDotNet.RepresentationModel;

namespace Rapporteur.Intake.Registers;

/// <summary>The YAML register: a list of actors, or a map with such a list under <c>actors</c>.</summary>
internal static class YamlRegister
{
    private static readonly string[] actorKeys = ["id", "name", "kind", "aliases", "weak", "parents", "posts", "identifiers", "note"];
    private static readonly string[] postKeys = ["title", "of", "from", "to"];

    public static List<(int Line, RegisterEntry Entry)> Read(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        if (stream.Documents.Count == 0)
        {
            return [];
        }

        var root = stream.Documents[0].RootNode;
        if (root is YamlMappingNode map)
        {
            Check(map, ["actors"]);
            root = map.Children.Count > 0 ? map["actors"] : new YamlSequenceNode();
        }

        return root is YamlSequenceNode list
            ? [.. list.Select(n => (Line(n), Actor(n)))]
            : throw new RegisterException(Line(root), "a list of actors is expected");
    }

    private static RegisterEntry Actor(YamlNode node)
    {
        var map = Map(node, "an actor is a group of lines such as \"name: ...\"");
        Check(map, actorKeys);
        var name = Text(map, "name") ?? throw new RegisterException(Line(map), "this actor has no name");
        var key = Text(map, "id") ?? name;
        return new RegisterEntry
        {
            Id = Fields.IdOf(key),
            Key = key,
            Name = name,
            Kind = Fields.Kind(Text(map, "kind"), Find(map, "kind") is { } kind ? Line(kind) : Line(map)),
            Aliases = [.. List(map, "aliases").Select(a => new RegisterName(a, false)), .. List(map, "weak").Select(a => new RegisterName(a, true))],
            Parents = List(map, "parents"),
            Posts = Find(map, "posts") is { } posts ? [.. Sequence(posts).Select(Post)] : [],
            Identifiers = Find(map, "identifiers") is { } ids
                ? [.. Map(ids, "identifiers are lines such as \"wikidata: Q1\"").Children.Select(p => new RegisterIdentifier(Scalar(p.Key).ToLowerInvariant(), Scalar(p.Value)))]
                : [],
            Note = Text(map, "note"),
        };
    }

    private static RegisterPost Post(YamlNode node)
    {
        var map = Map(node, "a post is a group of lines such as \"title: ...\"");
        Check(map, postKeys);
        var title = Text(map, "title") ?? throw new RegisterException(Line(map), "this post has no title");
        return Fields.Post(title, Text(map, "of"), (Text(map, "from"), Text(map, "to")), Line(map));
    }

    private static void Check(YamlMappingNode map, string[] known)
    {
        foreach (var key in map.Children.Keys)
        {
            if (!known.Contains(Scalar(key)))
            {
                throw new RegisterException(Line(key), $"there is no field \"{Scalar(key)}\"; fields are {string.Join(", ", known)}");
            }
        }
    }

    private static IReadOnlyList<string> List(YamlMappingNode map, string key) => Find(map, key) switch
    {
        null => [],
        YamlScalarNode one => one.Value is { Length: > 0 } value ? [value] : [],
        var many => [.. Sequence(many).Select(Scalar)],
    };

    private static YamlSequenceNode Sequence(YamlNode node) => node as YamlSequenceNode ?? throw new RegisterException(Line(node), "a list is expected");

    private static YamlMappingNode Map(YamlNode node, string otherwise) => node as YamlMappingNode ?? throw new RegisterException(Line(node), otherwise);

    private static YamlNode? Find(YamlMappingNode map, string key) => map.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    private static string? Text(YamlMappingNode map, string key) => Find(map, key) is { } node && Scalar(node).Trim() is { Length: > 0 } text ? text : null;

    private static string Scalar(YamlNode node) => node is YamlScalarNode scalar ? scalar.Value ?? "" : throw new RegisterException(Line(node), "a single value is expected");

    private static int Line(YamlNode node) => (int)node.Start.Line;
}
