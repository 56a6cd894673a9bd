using System.Text.Json;
using Rapporteur.Text;

namespace Rapporteur.Findings;

/// <summary>Writes one reading; <see cref="ReadingParser"/> is its mirror.</summary>
internal sealed class ReadingWriter(Utf8JsonWriter json, Reading reading)
{
    public void Write(string origin)
    {
        json.WriteStartObject();
        Report(origin);
        Section("actors", reading.Actors, Actor);
        Section("events", reading.Events, Event);
        Section("statements", reading.Statements, Statement);
        Section("relations", reading.Relations, Relation);
        Section("forecasts", reading.Forecasts, Forecast);
        json.WriteEndObject();
    }

    private void Report(string origin)
    {
        var published = reading.Published;
        json.WriteStartObject("report");
        json.WriteString("file", origin[(origin.LastIndexOfAny(['/', '\\']) + 1)..]);
        json.WriteString("title", reading.Title);
        json.WriteString("publisher", reading.Publisher);
        json.WriteString("author", reading.Author);
        json.WriteString("published", published is { IsDay: true } day ? DateText.Write(day.From) : null);
        if (published is { IsDay: false, From: { } from, To: { } to })
        {
            json.WriteStartArray("published_between");
            json.WriteStringValue(DateText.Write(from));
            json.WriteStringValue(DateText.Write(to));
            json.WriteEndArray();
        }
        else
        {
            json.WriteNull("published_between");
        }

        Range("published_range", published);
        json.WriteString("id", reading.ReportId);
        json.WriteString("engine", reading.Engine);
        json.WriteEndObject();
    }

    private void Actor(ReportActor actor)
    {
        json.WriteString("id", actor.Id);
        json.WriteString("kind", Wire.Name(actor.Kind));
        json.WriteString("name", actor.Name);
        Strings("names", actor.Names);
        json.WriteBoolean("named", actor.IsNamed);
        json.WriteStartArray("mentions");
        foreach (var mention in actor.Mentions)
        {
            json.WriteStartObject();
            json.WriteString("words", mention.Words);
            json.WriteString("form", Wire.Name(mention.Form));
            Span(mention.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Event(EventFinding e)
    {
        json.WriteString("id", e.Id);
        json.WriteString("type", Wire.Name(e.Type));
        json.WriteString("mode", e.Mode);
        json.WriteString("status", Wire.Name(e.Status));
        Range("date", e.Date);
        json.WriteString("date_words", e.DateWords);
        Strings("place", e.Place);
        Parties("actors", e.Actors);
        Parties("recipients", e.Recipients);
        json.WriteString("instrument", e.Instrument);
        json.WriteString("killed", e.Killed);
        json.WriteString("wounded", e.Wounded);
        json.WriteString("count", e.Count);
        Common(e);
    }

    private void Statement(StatementFinding s)
    {
        json.WriteString("id", s.Id);
        Party("speaker", s.Speaker);
        json.WriteString("act", Wire.Name(s.Act));
        json.WriteString("about_event", s.AboutEvent);
        Parties("about_actor", s.AboutActors);
        json.WriteString("channel", s.Channel);
        Range("date", s.Date);
        json.WriteString("gist", s.Gist);
        Common(s);
    }

    private void Relation(RelationFinding r)
    {
        json.WriteString("id", r.Id);
        Party("subject", r.Subject);
        json.WriteString("predicate", Wire.Name(r.Predicate));
        Party("object", r.Object);
        json.WriteString("since", DateText.Write(r.Since));
        json.WriteString("until", DateText.Write(r.Until));
        Range("since_range", r.Since);
        Range("until_range", r.Until);
        json.WriteBoolean("former", r.Former);
        Common(r);
    }

    private void Forecast(ForecastFinding f)
    {
        json.WriteString("id", f.Id);
        Party("speaker", f.Speaker);
        json.WriteString("gist", f.Gist);
        json.WriteString("horizon", f.HorizonWords ?? DateText.Write(f.Horizon));
        json.WriteString("horizon_words", f.HorizonWords);
        Range("horizon_range", f.Horizon);
        json.WriteString("confidence_words", f.ConfidenceWords);
        Common(f);
    }

    private void Common(Finding finding)
    {
        Strings("according_to", [.. finding.Attribution.Select(a => a.Speaker.Reference)]);
        json.WriteStartArray("attribution");
        foreach (var link in finding.Attribution)
        {
            json.WriteStartObject();
            Party("speaker", link.Speaker);
            json.WriteString("cue", link.Cue);
            json.WriteString("channel", link.Channel);
            Span(link.CueSpan);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Evidence(finding.Evidence);
        json.WriteString("pass", finding.Provenance.Pass);
        json.WriteString("rule", finding.Provenance.Rule);
        json.WriteNumber("confidence", finding.Provenance.Confidence);
    }

    private void Evidence(Evidence evidence)
    {
        Quote(evidence);
        if (evidence.More.Count == 0)
        {
            return;
        }

        Strings("more_quotes", [.. evidence.More.Select(m => QuoteFinder.Collapse(m.Quote))]);
        json.WriteStartArray("more_evidence");
        foreach (var more in evidence.More)
        {
            json.WriteStartObject();
            Evidence(more);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Quote(Evidence evidence)
    {
        var collapsed = QuoteFinder.Collapse(evidence.Quote);
        json.WriteString("quote", collapsed);
        if (collapsed != evidence.Quote)
        {
            json.WriteString("quote_as_written", evidence.Quote);
        }

        Span(evidence.Span);
    }

    private void Parties(string name, IReadOnlyList<Party> parties)
    {
        Strings(name, [.. parties.Select(p => p.Reference)]);
        json.WriteStartArray(name + "_at");
        foreach (var party in parties)
        {
            json.WriteStartObject();
            PartyFields(party);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Party(string name, Party party)
    {
        json.WriteString(name, party.Reference);
        json.WriteStartObject(name + "_at");
        PartyFields(party);
        json.WriteEndObject();
    }

    private void PartyFields(Party party)
    {
        json.WriteString("actor", party.Actor);
        json.WriteString("words", party.Words);
        Span(party.Span);
    }

    private void Span(TextSpan? span)
    {
        if (span is { } at)
        {
            json.WriteNumber("start", at.Start);
            json.WriteNumber("end", at.End);
        }
    }

    private void Range(string name, DateRange? range)
    {
        if (range is not { } days)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("from", DateText.Write(days.From));
        json.WriteString("to", DateText.Write(days.To));
        json.WriteString("basis", Wire.Name(days.Basis));
        json.WriteEndObject();
    }

    private void Strings(string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private void Section<T>(string name, IReadOnlyList<T> items, Action<T> fields)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            fields(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
