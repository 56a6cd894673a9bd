// The picture of the network: Cytoscape with a layout that comes out the same every time.
import cytoscape, { type Core, type StylesheetJson } from "cytoscape";
import fcose from "cytoscape-fcose";
import { places } from "./_network-places";
import type { Network } from "./_network-state";
import { colour } from "./_svg";

cytoscape.use(fcose as never);
const shapes: Record<string, string> = { person: "ellipse", state: "diamond", country: "diamond", place: "hexagon" };

export function picture(container: HTMLElement): Core {
  return cytoscape({ container, style: style(), minZoom: 0.15, maxZoom: 3, boxSelectionEnabled: false, selectionType: "single" });
}

export function style(): StylesheetJson {
  return [
    { selector: "node", style: { label: "data(label)", shape: "data(shape)" as never, width: 22, height: 22, "background-color": colour("--actor-soft"), "border-color": colour("--actor"), "border-width": 1.5, color: colour("--ink"), "font-family": "Inter, sans-serif", "font-size": 11, "text-valign": "bottom", "text-margin-y": 4, "text-wrap": "wrap", "text-max-width": "110px", "text-background-color": colour("--paper"), "text-background-opacity": 0.75 } },
    { selector: "node[?more]", style: { "border-width": 3 } },
    { selector: "node:selected", style: { "background-color": colour("--actor"), "border-color": colour("--accent"), "border-width": 3 } },
    { selector: "edge", style: { width: 1.6, "line-color": colour("--relation"), "target-arrow-color": colour("--relation"), "target-arrow-shape": "triangle", "arrow-scale": 0.9, "curve-style": "bezier", label: "data(label)", "font-family": "Inter, sans-serif", "font-size": 9, color: colour("--ink-2"), "text-rotation": "autorotate", "text-background-color": colour("--paper"), "text-background-opacity": 0.85 } },
    { selector: "edge[certainty = 'single']", style: { "line-style": "dashed" } },
    { selector: "edge[certainty = 'inferred']", style: { "line-style": "dotted" } },
    { selector: "edge[?former]", style: { opacity: 0.6 } },
    { selector: "edge:selected, edge.lit", style: { width: 3, "line-color": colour("--accent"), "target-arrow-color": colour("--accent") } },
  ] as StylesheetJson;
}

// Puts in what is new and takes out what is no longer shown; what stays, stays where it was.
export function show(core: Core, network: Network): void {
  const edges = network.shown(), start = network.done[0]?.of;
  const ids = new Set(edges.flatMap(e => [e.from, e.to]).concat(start ? [start] : []));
  const kept = places(), old = new Set(core.nodes().map(n => n.id()));
  core.batch(() => {
    core.elements().filter(e => e.isNode() ? !ids.has(e.id()) : !edges.some(x => x.id === e.id())).remove();
    for (const id of ids) {
      const node = network.people.get(id)!, hidden = network.hidden(id).reduce((sum, [, n]) => sum + n, 0);
      const data = { id, label: hidden > 0 ? `${node.name} +${hidden}` : node.name, name: node.name, kind: node.kind, more: hidden, shape: shapes[node.kind] ?? "round-rectangle" };
      const there = core.getElementById(id);
      if (there.nonempty()) there.data(data);
      else if (kept[id]) { core.add({ group: "nodes", data, position: { x: kept[id][0], y: kept[id][1] } }); old.add(id); }
      else core.add({ group: "nodes", data });
    }
    for (const e of edges) if (core.getElementById(e.id).empty())
      core.add({ group: "edges", data: { id: e.id, source: e.from, target: e.to, label: (e.former ? "formerly " : "") + e.type, certainty: e.certainty, former: e.former } });
  });
  arrange(core, [...old].filter(id => ids.has(id)));
}

export function arrange(core: Core, fixed: string[]): void {
  if (fixed.length === core.nodes().length) { core.fit(undefined, 30); return near(core); }
  const chance = Math.random;
  let seed = 20240301;
  Math.random = () => { seed = (seed * 1664525 + 1013904223) % 4294967296; return seed / 4294967296; };
  try {
    const fixedNodeConstraint = fixed.map(id => ({ nodeId: id, position: { ...core.getElementById(id).position() } }));
    core.layout({ name: "fcose", animate: false, randomize: fixed.length === 0, quality: "default", nodeSeparation: 110, idealEdgeLength: 120, nodeRepulsion: 9000, fit: true, padding: 30, ...(fixedNodeConstraint.length > 0 ? { fixedNodeConstraint } : {}) } as never).run();
  } finally { Math.random = chance; }
  near(core);
}

function near(core: Core): void { if (core.zoom() > 1.4) { core.zoom(1.4); core.center(); } }
