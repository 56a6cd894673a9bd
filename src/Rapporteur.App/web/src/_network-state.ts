// What of the network is shown: expansions one after the other, each of which can be taken back and done again.
export interface Quote { quote: string; source: string; published: string; report: string; finding: string }
export interface Edge { id: string; from: string; to: string; type: string; certainty: "confirmed" | "single" | "inferred"; when: string; former: boolean; according: string; reports: number; quotes: Quote[] }
export interface Person { id: string; name: string; kind: string; types: Record<string, number> }
export interface Answer { start: string | null; nodes: Person[]; edges: Edge[] }
export interface Step { of: string; type: string | null }

// More edges than this come with the next expansion of the same actor.
const portion = 40;

export class Network {
  readonly people = new Map<string, Person>();
  readonly edges = new Map<string, Edge>();
  private readonly loaded = new Set<string>();
  done: Step[] = [];
  undone: Step[] = [];

  constructor(private readonly source: string) {}

  async load(of: string | null): Promise<string | null> {
    if (of !== null && this.loaded.has(of)) return of;
    const url = new URL(this.source, location.origin);
    if (of !== null) url.searchParams.set("of", of);
    const answer = await (await fetch(url)).json() as Answer;
    for (const node of answer.nodes) this.people.set(node.id, node);
    for (const edge of answer.edges) this.edges.set(edge.id, edge);
    const start = of ?? answer.start;
    if (start !== null) this.loaded.add(start);
    return start;
  }

  async expand(step: Step): Promise<void> {
    await this.load(step.of);
    this.done.push(step);
    this.undone = [];
  }

  undo(): boolean { if (this.done.length < 2) return false; this.undone.push(this.done.pop()!); return true; }

  redo(): boolean { const step = this.undone.pop(); if (step) this.done.push(step); return step !== undefined; }

  shown(): Edge[] {
    const shown = new Map<string, Edge>();
    for (const step of this.done) {
      let left = portion;
      for (const edge of this.edges.values()) {
        if (left > 0 && !shown.has(edge.id) && (edge.from === step.of || edge.to === step.of) && (step.type === null || edge.type === step.type)) { shown.set(edge.id, edge); left--; }
      }
    }
    return [...shown.values()];
  }

  // How many relations of an actor are not in the picture, by type.
  hidden(id: string): [string, number][] {
    const counts = new Map(Object.entries(this.people.get(id)?.types ?? {}));
    for (const edge of this.shown()) if (edge.from === id || edge.to === id) counts.set(edge.type, (counts.get(edge.type) ?? 0) - 1);
    return [...counts].filter(([, n]) => n > 0);
  }

  write(): string { return this.done.slice(1).map(s => s.type === null ? s.of : `${s.of}:${s.type}`).join(","); }

  async restore(written: string | null): Promise<void> {
    for (const part of (written ?? "").split(",").filter(p => p.length > 0)) {
      const at = part.indexOf(":");
      await this.expand(at < 0 ? { of: part, type: null } : { of: part.slice(0, at), type: part.slice(at + 1) });
    }
  }
}
