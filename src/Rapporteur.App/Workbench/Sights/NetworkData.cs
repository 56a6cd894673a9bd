namespace Rapporteur.App.Workbench.Sights;

/// <summary>A part of the network: all relations of some actors, and who is at their other ends.</summary>
/// <param name="Start">Whom the picture starts from; null where nobody is tied to anybody.</param>
/// <param name="Nodes">Both ends of all edges.</param>
/// <param name="Edges">Most reported first.</param>
internal sealed record NetworkData(string? Start, IReadOnlyList<NetworkNode> Nodes, IReadOnlyList<NetworkEdge> Edges);

/// <param name="Id">Of the actor.</param>
/// <param name="Name">Of the actor.</param>
/// <param name="Kind">person, armed-group, state ...</param>
/// <param name="Types">How many relations it has of each type, whether they are shown or not.</param>
internal sealed record NetworkNode(string Id, string Name, string Kind, IReadOnlyDictionary<string, int> Types);

/// <param name="Id">Of the relation.</param>
/// <param name="From">Id of the subject.</param>
/// <param name="To">Id of the object.</param>
/// <param name="Type">In words: "part of".</param>
/// <param name="Certainty">confirmed, single or inferred.</param>
/// <param name="When">Since when and until when, in words; empty where no report tells.</param>
/// <param name="Former">Whether it no longer holds.</param>
/// <param name="According">According to whom; empty where the reports speak in their own voice.</param>
/// <param name="Reports">Number of reports.</param>
/// <param name="Quotes">The first of its sentences.</param>
internal sealed record NetworkEdge(string Id, string From, string To, string Type, string Certainty, string When, bool Former, string According, int Reports, IReadOnlyList<NetworkQuote> Quotes);

/// <param name="Quote">The report's words.</param>
/// <param name="Source">Publisher or file.</param>
/// <param name="Published">In words; empty where unknown.</param>
/// <param name="Report">Id of the report.</param>
/// <param name="Finding">Id of the finding in it.</param>
internal sealed record NetworkQuote(string Quote, string Source, string Published, string Report, string Finding);
