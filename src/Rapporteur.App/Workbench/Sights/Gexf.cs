using System.Globalization;
using System.Text;
using System.Xml;
using Rapporteur.Present;

namespace Rapporteur.App.Workbench.Sights;

/// <summary>
/// Writes a network as GEXF 1.3 (gexf.net/1.3): times as intervals of dates, parallel edges told apart by their kind, certainty, reports and
/// who says so as attributes.
/// </summary>
internal static class Gexf
{
    private const string Space = "http://gexf.net/1.3";

    private static readonly (string Id, string Title, string Type)[] edgeAttributes =
        [("certainty", "certainty", "string"), ("reports", "reports", "integer"), ("according", "according to", "string"), ("former", "former", "boolean")];

    public static byte[] Write(NetworkData network, IReadOnlyDictionary<string, RelationRow> rows)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, CheckCharacters = true }))
        {
            xml.WriteStartElement("gexf", Space);
            xml.WriteAttributeString("version", "1.3");
            xml.WriteStartElement("meta", Space);
            xml.WriteElementString("creator", Space, "Rapporteur");
            xml.WriteEndElement();
            xml.WriteStartElement("graph", Space);
            Attributes(xml, ("mode", "dynamic"), ("defaultedgetype", "directed"), ("timeformat", "date"), ("timerepresentation", "interval"));
            Declare(xml, "node", [("kind", "kind", "string")]);
            Declare(xml, "edge", edgeAttributes);
            Nodes(xml, network);
            xml.WriteStartElement("edges", Space);
            foreach (var edge in network.Edges)
            {
                Edge(xml, edge, rows[edge.Id]);
            }

            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    private static void Declare(XmlWriter xml, string of, IEnumerable<(string Id, string Title, string Type)> attributes)
    {
        xml.WriteStartElement("attributes", Space);
        Attributes(xml, ("class", of), ("mode", "static"));
        foreach (var (id, title, type) in attributes)
        {
            xml.WriteStartElement("attribute", Space);
            Attributes(xml, ("id", id), ("title", title), ("type", type));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Nodes(XmlWriter xml, NetworkData network)
    {
        xml.WriteStartElement("nodes", Space);
        foreach (var node in network.Nodes)
        {
            xml.WriteStartElement("node", Space);
            Attributes(xml, ("id", node.Id), ("label", node.Name));
            Values(xml, ("kind", node.Kind));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Edge(XmlWriter xml, NetworkEdge edge, RelationRow row)
    {
        xml.WriteStartElement("edge", Space);
        Attributes(xml, ("id", edge.Id), ("source", edge.From), ("target", edge.To), ("kind", edge.Type), ("label", edge.Type), ("weight", edge.Reports.ToString(CultureInfo.InvariantCulture)),
            ("start", Day(row.Date?.From)), ("end", Day(row.Date?.To)));
        Values(xml, ("certainty", edge.Certainty), ("reports", edge.Reports.ToString(CultureInfo.InvariantCulture)), ("according", edge.According), ("former", edge.Former ? "true" : "false"));
        xml.WriteEndElement();
    }

    private static void Values(XmlWriter xml, params (string For, string Value)[] values)
    {
        xml.WriteStartElement("attvalues", Space);
        foreach (var (of, value) in values.Where(v => v.Value.Length > 0))
        {
            xml.WriteStartElement("attvalue", Space);
            Attributes(xml, ("for", of), ("value", value));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Attributes(XmlWriter xml, params (string Name, string? Value)[] attributes)
    {
        foreach (var (name, value) in attributes.Where(a => a.Value is not null))
        {
            xml.WriteAttributeString(name, Clean(value!));
        }
    }

    /// <summary>Without characters that XML cannot hold.</summary>
    private static string Clean(string text) => text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)));

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
