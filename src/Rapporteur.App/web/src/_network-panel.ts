// What is said about the selected actor or relation: types to expand by with counts, or the sentences of a relation.
import { address, html } from "./_svg";
import type { Edge, Network, Person } from "./_network-state";

const firm = { confirmed: "several independent origins, or accepted by an analyst", single: "one origin only", inferred: "inferred from an event, or suggested; nobody says so" };

export function aboutPerson(panel: HTMLElement, network: Network, id: string, expand: (type: string | null) => void): void {
  const person: Person = network.people.get(id)!, hidden = network.hidden(id), all = hidden.reduce((sum, [, n]) => sum + n, 0);
  const choice = (label: string, count: number, type: string | null) => {
    const made = html("button", { type: "button" }, `${label} (${count})`);
    made.addEventListener("click", () => expand(type));
    return made;
  };
  panel.replaceChildren(
    html("h2", {}, html("a", { href: address({}, `/actors/${id}`), dir: "auto" }, person.name)), html("p", { class: "note" }, person.kind.replaceAll("-", " ")),
    all === 0 ? html("p", { class: "note" }, "All its relations are shown.") : html("p", {}, `${all} more ${all === 1 ? "relation" : "relations"}. Show:`),
    html("div", { class: "expand" }, ...(all > 0 && hidden.length > 1 ? [choice("all", all, null)] : []), ...hidden.map(([type, n]) => choice(type, n, type))),
    html("p", {}, html("a", { href: address({ start: id, open: null }) }, "Start from here")));
  panel.hidden = false;
}

export function aboutEdge(panel: HTMLElement, network: Network, edge: Edge): void {
  const name = (id: string) => network.people.get(id)?.name ?? id;
  panel.replaceChildren(
    html("h2", { dir: "auto" }, `${name(edge.from)} – ${edge.former ? "formerly " : ""}${edge.type} – ${name(edge.to)}`),
    html("p", { class: "note" }, [edge.when, edge.according ? `according to ${edge.according}` : "", `${edge.reports} ${edge.reports === 1 ? "report" : "reports"}`, firm[edge.certainty]].filter(s => s.length > 0).join("; ")),
    html("ol", { class: "evidence" }, ...edge.quotes.map(q => html("li", {}, html("blockquote", { dir: "auto" }, q.quote),
      html("p", { class: "source" }, html("a", { href: address({}, `/reports/${q.report}#${q.finding}`) }, q.source), q.published ? `, ${q.published}` : ", date unknown")))));
  panel.hidden = false;
}

export function legend(): HTMLElement {
  const line = (style: string, text: string) => html("span", {}, html("i", { class: `line ${style}`, "aria-hidden": "true" }), text);
  return html("p", { class: "net-legend note" }, line("solid", "several independent origins, or accepted"), line("dashed", "one origin"), line("dotted", "inferred or suggested"), html("span", {}, "round: person, square: group, diamond: state; +3: three more relations"));
}
