using Rapporteur.Casefile;
using Rapporteur.Present;

namespace Rapporteur.Ask;

/// <summary>The disputes that a question is about: by the actors that it names, or by the words that the accounts of both sides share with it.</summary>
internal sealed class AskedDisputes(CaseView view, Question question)
{
    private const double ForSubject = 2;
    private const double ForParty = 1.5;
    private readonly HashSet<string> asked = [.. question.Actors.SelectMany(a => a.Ids)];
    private readonly List<string> words = [.. question.Actors.SelectMany(a => a.Folded).Concat(question.Terms.Select(t => t.Lemma)).Distinct()];

    /// <summary>The best first; all where the question names nothing.</summary>
    public IEnumerable<DisputeView> All()
    {
        var incidents = view.Record.Incidents.ToDictionary(i => i.Id, StringComparer.Ordinal);
        return view.Disputes(Filter.None).Select(d => (Dispute: d, Score: Score(d, incidents.GetValueOrDefault(d.Subject))))
            .Where(d => d.Score > 0 || words.Count == 0)
            .OrderByDescending(d => d.Score).ThenByDescending(d => d.Dispute.Reports).ThenBy(d => d.Dispute.Id, StringComparer.Ordinal).Select(d => d.Dispute);
    }

    private double Score(DisputeView dispute, Incident? incident)
    {
        var party = asked.Contains(dispute.Subject) ? ForSubject
            : incident?.Accounts.Any(a => a.Actors.Concat(a.Recipients).Any(r => r.Actor is { } actor && asked.Contains(actor.Id))) == true ? ForParty : 0;
        var text = string.Join(' ', dispute.Sides.SelectMany(s => s.Evidence).Select(e => e.Quote).Append(dispute.SubjectTitle).Append(dispute.About).Concat(incident?.Place ?? []));
        var folded = NameTable.Words(text).Select(w => w.Folded).ToHashSet(StringComparer.Ordinal);
        var shared = words.Count(w => folded.Any(f => f == w || f.StartsWith(w, StringComparison.Ordinal) && f.Length - w.Length <= 2));
        return party + (shared * 2 >= words.Count ? shared : 0);
    }
}
