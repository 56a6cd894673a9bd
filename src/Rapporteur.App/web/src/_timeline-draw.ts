// Draws lanes, marks and the strip to brush in as SVG; where a lane is too full, counts take the place of marks.
import { iso, span, ticks } from "./_days";
import { address, svg } from "./_svg";
import type { View } from "./_timeline-view";

export interface Lane { name: string; key: string | null; value: string | null; count: number }
export interface Mark { l: number; f: number | null; t: number | null; id: string; line: string; g: string; n: number; d: number }
export interface Bin { l: number; f: number; t: number; n: number }
export interface Data { first: [number, number] | null; dense: [number, number] | null; lanes: Lane[]; marks: Mark[]; bins: Bin[]; overview: number[]; leftOut: number }

const row = 13, least = 26, mostRows = 6, label = 150, top = 22, strip = 44;
export const geometry = (width: number) => ({ left: width < 600 ? 0 : label, width: Math.max(100, width - (width < 600 ? 0 : label)) });

export function draw(picture: SVGElement, data: Data, view: View, width: number): void {
  const { left, width: wide } = geometry(width);
  const x = (day: number) => left + view.share(day) * wide;
  const parts: SVGElement[] = [fades()];
  let y = top;
  const grid = svg("g", { class: "grid" });
  parts.push(grid);
  data.lanes.forEach((lane, index) => {
    const drawn = laneOf(data, index, view, x, left, wide);
    const extra = left === 0 ? 16 : 0;
    const height = Math.max(least, drawn.height) + extra;
    const group = svg("g", { class: `lane`, transform: `translate(0 ${y})` });
    group.append(svg("line", { class: "rule", x1: 0, x2: width, y1: height, y2: height }), name(lane, extra));
    const marks = svg("g", { transform: `translate(0 ${extra})`, "clip-path": "url(#tl-clip)" });
    marks.append(...drawn.made);
    group.append(marks);
    parts.push(group);
    y += height;
  });
  for (const tick of ticks(view.first, view.last, view.days * 96 / wide)) {
    grid.append(svg("line", { x1: x(tick.day), x2: x(tick.day), y1: top - 4, y2: y }), svg("text", { x: x(tick.day) + 4, y: 12 }, tick.label));
  }
  parts.push(overview(data, view, left, wide, y + 10));
  picture.setAttribute("width", String(width));
  picture.setAttribute("height", String(y + 10 + strip));
  const clip = svg("clipPath", { id: "tl-clip" }, svg("rect", { x: left, y: -20, width: wide, height: y + 40 }));
  picture.replaceChildren(clip, ...parts);
}

function fades(): SVGElement {
  const fade = (id: string, stops: [number, number][]) =>
    svg("linearGradient", { id }, ...stops.map(([offset, opacity]) => svg("stop", { offset, "stop-color": "currentColor", "stop-opacity": opacity })));
  return svg("defs", {}, fade("tl-both", [[0, 0.12], [0.3, 0.85], [0.7, 0.85], [1, 0.12]]), fade("tl-start", [[0, 0], [0.5, 0.7], [1, 1]]), fade("tl-end", [[0, 1], [0.5, 0.7], [1, 0]]));
}

function name(lane: Lane, extra: number): SVGElement {
  const text = svg("text", { class: "lane-name", x: 0, y: extra ? 12 : 17 }, lane.name.length > 20 ? lane.name.slice(0, 19) + "…" : lane.name, " ", svg("tspan", { class: "lane-count" }, String(lane.count)));
  if (!lane.key || !lane.value) return text;
  const link = svg("a", { href: address({ [lane.key]: lane.value }), tabindex: 0 }, svg("rect", { class: "hit", x: 0, y: 0, width: label - 12, height: 24 }), text);
  return link;
}

function laneOf(data: Data, index: number, view: View, x: (day: number) => number, left: number, wide: number): { made: SVGElement[]; height: number } {
  if (data.bins.length > 0) return counted(data.bins.filter(b => b.l === index && b.t >= view.first && b.f <= view.last), x);
  const marks = data.marks.filter(m => m.l === index && (m.t ?? Infinity) + 1 >= view.first && (m.f ?? -Infinity) <= view.last).map(m => {
    const start = m.f === null ? Math.max(left, x(m.t!) - 60) : x(m.f), end = m.t === null ? Math.min(left + wide, x(m.f!) + 60) : x(m.t + 1);
    return { mark: m, start, end: Math.max(end, start + 7) };
  }).sort((a, b) => a.start - b.start || a.end - b.end);
  const ends: number[] = [];
  const rows = marks.map(m => { let at = ends.findIndex(e => e <= m.start); if (at < 0) at = ends.length; ends[at] = m.end + 2; return at; });
  if (ends.length > mostRows) return counted(binned(marks.map(m => m.mark), index, view, wide), x);
  return { made: marks.map((m, i) => one(m.mark, m.start, m.end - m.start, 4 + rows[i]! * row)), height: 8 + ends.length * row };
}

function one(mark: Mark, start: number, width: number, y: number): SVGElement {
  const kind = mark.f === null ? "open-start" : mark.t === null ? "open-end" : mark.f === mark.t ? "day" : "between";
  const fill = { "open-start": "url(#tl-start)", "open-end": "url(#tl-end)", day: "currentColor", between: "url(#tl-both)" }[kind];
  const link = svg("g", { role: "img", class: `tl-mark ${kind}${mark.d > 0 ? " disputed" : ""}`, "data-id": mark.id, tabindex: -1, "aria-label": mark.line });
  link.append(svg("rect", { class: "hit", x: start - 2, y: y - 1, width: width + 4, height: row }), svg("rect", { class: "bar", x: start, y, width, height: row - 3, rx: 2, fill }));
  if (kind === "between") link.append(svg("line", { class: "core", x1: start, x2: start + width, y1: y + row - 2.5, y2: y + row - 2.5 }));
  return link;
}

function binned(marks: Mark[], lane: number, view: View, wide: number): Bin[] {
  const width = Math.max(1, view.days * 9 / wide), counts = new Map<number, number>();
  for (const mark of marks) {
    const at = Math.floor(((mark.f ?? mark.t)!) / width);
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return [...counts].map(([at, n]) => ({ l: lane, f: at * width, t: (at + 1) * width - 0.01, n }));
}

function counted(bins: Bin[], x: (day: number) => number): { made: SVGElement[]; height: number } {
  const most = Math.max(1, ...bins.map(b => b.n)), tall = 40;
  return {
    height: tall + 10,
    made: bins.map(b => {
      const height = Math.max(3, Math.sqrt(b.n / most) * tall), label = `${b.n} ${b.n === 1 ? "incident" : "incidents"}, ${span(b.f, b.t)}: zoom in`;
      return svg("g", { class: "tl-bin", role: "img", tabindex: -1, "data-first": b.f, "data-last": b.t + 1, "aria-label": label },
        svg("rect", { class: "hit", x: x(b.f), y: 0, width: Math.max(6, x(b.t + 1) - x(b.f)), height: tall + 8 }),
        svg("rect", { class: "bar", x: x(b.f), y: tall + 6 - height, width: Math.max(2, x(b.t + 1) - x(b.f) - 1), height }));
    }),
  };
}

function overview(data: Data, view: View, left: number, wide: number, y: number): SVGElement {
  const [first, last] = data.first!, most = Math.max(1, ...data.overview), step = wide / data.overview.length;
  const at = (day: number) => left + Math.min(1, Math.max(0, (day - first) / (last - first + 1))) * wide;
  const group = svg("g", { class: "overview", transform: `translate(0 ${y})` });
  group.append(svg("rect", { class: "ground", x: left, y: 0, width: wide, height: strip - 12 }));
  data.overview.forEach((n, i) => { if (n > 0) { const h = Math.max(1, Math.sqrt(n / most) * (strip - 16)); group.append(svg("rect", { class: "bar", x: left + i * step, y: strip - 12 - h, width: Math.max(1, step - 0.5), height: h })); } });
  group.append(svg("rect", { class: "window", x: at(view.first), y: 0, width: Math.max(2, at(view.last) - at(view.first)), height: strip - 12 }),
    svg("rect", { class: "brush", x: 0, y: 0, width: 0, height: strip - 12 }), svg("rect", { class: "hit", x: left, y: 0, width: wide, height: strip - 12 }));
  group.append(svg("text", { class: "hint", x: left, y: strip - 1 }, `${iso(first)} – ${iso(last)}; draw a span here to filter by it`));
  return group;
}
