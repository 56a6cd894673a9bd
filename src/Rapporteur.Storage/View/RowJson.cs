using System.Text.Json.Serialization;
using Rapporteur.Present;
using Rapporteur.Review;

namespace Rapporteur.Storage.View;

/// <summary>Lines of listings as JSON; generated at build time, so that the first line costs no more than the next.</summary>
[JsonSourceGenerationOptions(Converters = [typeof(RangeText), typeof(SpanPair), typeof(FindingText)], IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(IncidentRow))]
[JsonSerializable(typeof(ActorRow))]
[JsonSerializable(typeof(StatementRow))]
[JsonSerializable(typeof(RelationRow))]
[JsonSerializable(typeof(ForecastRow))]
[JsonSerializable(typeof(DisputeView))]
[JsonSerializable(typeof(ReportRow))]
[JsonSerializable(typeof(IncidentDetail))]
[JsonSerializable(typeof(ActorDetail))]
[JsonSerializable(typeof(DisputeDetail))]
[JsonSerializable(typeof(ReportDetail))]
[JsonSerializable(typeof(LedgerRow))]
[JsonSerializable(typeof(SourceRow))]
[JsonSerializable(typeof(ToldRow))]
[JsonSerializable(typeof(RecordCounts))]
[JsonSerializable(typeof(ReviewItem))]
[JsonSerializable(typeof(IReadOnlyList<ForecastScore>))]
[JsonSerializable(typeof(Dictionary<string, int>))]
internal sealed partial class RowJson : JsonSerializerContext;
