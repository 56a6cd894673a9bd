using Rapporteur.Text;

namespace Rapporteur.Read.Publication;

/// <summary>When a report was published: bounds that hold, and the narrower ones within which the text makes most sense.</summary>
internal sealed record PublicationEstimate(DateRange Bounds, DateRange Likely);
