using System.Text.Json.Serialization;
using Rapporteur.Present;

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
[JsonSerializable(typeof(RecordCounts))]
internal sealed partial class RowJson : JsonSerializerContext;
