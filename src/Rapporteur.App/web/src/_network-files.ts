// The picture as a file: PNG by the browser, SVG by a small writer of our own.
import { colour } from "./_svg";
import type { Core } from "cytoscape";

export function save(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

const dashes = { single: "6 4", inferred: "1.5 4", confirmed: "" } as Record<string, string>;

export function asSvg(core: Core): string {
  const space = "http://www.w3.org/2000/svg", page = document.implementation.createDocument(space, "svg");
  const make = (name: string, attributes: Record<string, string | number>, text?: string) => {
    const made = page.createElementNS(space, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
    if (text !== undefined) made.textContent = text;
    return made;
  };
  const box = core.elements().boundingBox({}), root = page.documentElement;
  root.setAttribute("viewBox", [box.x1 - 10, box.y1 - 10, box.w + 20, box.h + 20].map(n => n.toFixed(1)).join(" "));
  root.setAttribute("font-family", "Inter, sans-serif");
  root.append(make("rect", { x: box.x1 - 10, y: box.y1 - 10, width: box.w + 20, height: box.h + 20, fill: colour("--paper") }));
  core.edges().forEach(edge => {
    const from = edge.sourceEndpoint(), to = edge.targetEndpoint(), middle = edge.midpoint(), ctrl = { x: 2 * middle.x - (from.x + to.x) / 2, y: 2 * middle.y - (from.y + to.y) / 2 };
    const group = make("g", { "data-id": edge.id() });
    group.append(make("title", {}, `${edge.source().data("name")} ${edge.data("label")} ${edge.target().data("name")}`),
      make("path", { d: `M${from.x.toFixed(1)} ${from.y.toFixed(1)}Q${ctrl.x.toFixed(1)} ${ctrl.y.toFixed(1)} ${to.x.toFixed(1)} ${to.y.toFixed(1)}`, fill: "none", stroke: colour("--relation"), "stroke-width": 1.6, "stroke-dasharray": dashes[edge.data("certainty")] || "none" }),
      arrow(make, ctrl, to, colour("--relation")), make("text", { x: middle.x.toFixed(1), y: (middle.y - 3).toFixed(1), "text-anchor": "middle", "font-size": 9, fill: colour("--ink-2") }, edge.data("label")));
    root.append(group);
  });
  core.nodes().forEach(node => {
    const { x, y } = node.position(), group = make("g", { "data-id": node.id() });
    group.append(make(node.data("shape") === "ellipse" ? "circle" : "rect", node.data("shape") === "ellipse" ? { cx: x, cy: y, r: 11, ...paint() } : { x: x - 11, y: y - 11, width: 22, height: 22, rx: 5, ...paint() }),
      make("text", { x, y: y + 24, "text-anchor": "middle", "font-size": 11, fill: colour("--ink") }, node.data("name")));
    root.append(group);
  });
  return new XMLSerializer().serializeToString(page);

  function paint() { return { fill: colour("--actor-soft"), stroke: colour("--actor"), "stroke-width": 1.5 }; }
}

function arrow(make: (n: string, a: Record<string, string | number>) => Element, from: { x: number; y: number }, to: { x: number; y: number }, fill: string): Element {
  const angle = Math.atan2(to.y - from.y, to.x - from.x), at = (turn: number, far: number) => `${(to.x - far * Math.cos(angle + turn)).toFixed(1)} ${(to.y - far * Math.sin(angle + turn)).toFixed(1)}`;
  return make("path", { d: `M${to.x.toFixed(1)} ${to.y.toFixed(1)}L${at(0.4, 9)}L${at(-0.4, 9)}Z`, fill });
}
