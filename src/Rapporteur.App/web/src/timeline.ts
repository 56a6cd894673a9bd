// The timeline: zoom by wheel, pinch, buttons and keys, pan by dragging, brush to filter; the list below holds the same lines.
import { iso, span, words } from "./_days";
import { bindBrush, bindDrag, bindWheel } from "./_timeline-gestures";
import { bindRoving, bindTwin } from "./_timeline-marks";
import { draw, geometry, type Data } from "./_timeline-draw";
import { View } from "./_timeline-view";
import { address, button, html, svg } from "./_svg";

const place = document.querySelector<HTMLElement>("[data-island=timeline]")!;
const source = place.dataset.source!;
let data = await load(null);

async function load(window: [number, number] | null): Promise<Data> {
  const url = new URL(source, location.origin);
  if (window) { url.searchParams.set("first", String(Math.floor(window[0]))); url.searchParams.set("last", String(Math.ceil(window[1]))); }
  return await (await fetch(url)).json() as Data;
}

if (data.first === null) place.append(html("p", { class: "note" }, "No line has a day to stand at."));
else start(data.first, data.dense!);

function start(extent: [number, number], dense: [number, number]): void {
  const kept = new URL(location.href).searchParams.get("window")?.split("..").map(d => Date.parse(d) / 864e5) ?? [];
  const view = new View(0, 1, extent);
  const fit = (days: [number, number]) => { const gap = Math.max(1, (days[1] - days[0]) * 0.03); view.show(days[0] - gap, days[1] + 1 + gap); };
  if (kept.length === 2 && kept.every(Number.isFinite) && kept[0]! < kept[1]!) view.show(kept[0]!, kept[1]!); else fit(dense);

  const picture = svg("svg", { class: "tl", role: "group", "aria-label": "Timeline; arrow keys go from mark to mark" }) as SVGSVGElement;
  const now = html("output", { class: "tl-now" });
  const toFilter = (first: number, last: number) => { location.href = address({ from: iso(first), to: iso(last), window: null }); };
  const tools = html("div", { class: "tools", role: "toolbar", "aria-label": "Zoom" },
    button("+", "Zoom in", "+", () => { view.zoom(0.5); changed(); }), button("−", "Zoom out", "-", () => { view.zoom(2); changed(); }),
    button("←", "Earlier", "[", () => { view.pan(-view.days / 3); changed(); }), button("→", "Later", "]", () => { view.pan(view.days / 3); changed(); }),
    button("Whole", "Show the whole extent", "0", () => { fit(extent); changed(); }),
    button("Filter to this window", "Filter everything to the days shown", "f", () => toFilter(view.first, view.last - 0.01)), now);
  const legend = html("p", { class: "tl-legend note" }, key("day", "on a day"), key("between", "some time between"), key("open-start", "not before or not after is known"), key("disputed", "disputed"));
  const left = html("p", { class: "note" }, data.leftOut > 0 ? `${data.leftOut} without a day are left out.` : "");
  const tip = html("div", { class: "tip", role: "status", hidden: "" });
  place.append(tools, picture, tip, legend, ...(data.leftOut > 0 ? [left] : []));

  let frame = 0, later = 0;
  const redraw = () => {
    const focused = picture.contains(document.activeElement) ? document.activeElement?.getAttribute("data-id") : null;
    draw(picture, data, view, place.clientWidth);
    now.textContent = span(view.first, view.last - 0.01);
    roving.restore(focused ?? null);
  };
  const changed = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(redraw);
    clearTimeout(later);
    later = window.setTimeout(async () => {
      history.replaceState(history.state, "", address({ window: `${iso(view.first)}..${iso(view.last)}` }));
      if (data.bins.length > 0 || data.marks.length === 0 || isPartial) { data = await load([view.first, view.last]); isPartial = true; redraw(); }
    }, 250);
  };
  let isPartial = data.bins.length > 0;
  const share = (clientX: number) => { const { left, width } = geometry(place.clientWidth); return (clientX - picture.getBoundingClientRect().left - left) / width; };
  const roving = bindRoving(picture, tip, (first, last) => { view.show(first, last); changed(); });
  bindTwin(picture, id => {
    const mark = data.marks.find(m => m.id === id);
    const at = mark?.f ?? mark?.t;
    if (at != null && (at < view.first || at > view.last)) { view.pan(at - (view.first + view.last) / 2); redraw(); }
  });
  bindWheel(picture, view, share, changed);
  bindDrag(picture, view, () => geometry(place.clientWidth).width, share, changed, (a, b) => toFilter(view.at(Math.min(a, b)), view.at(Math.max(a, b))));
  bindBrush(picture, share, (a, b) => { const day = (s: number) => extent[0] + Math.min(0.9999, Math.max(0, s)) * (extent[1] - extent[0] + 1); toFilter(day(a), day(b)); }, (a, b) => {
    now.textContent = `Filter: ${words(extent[0] + a * (extent[1] - extent[0]))} to ${words(extent[0] + b * (extent[1] - extent[0]))}`;
  });
  new ResizeObserver(() => redraw()).observe(place);
  redraw();
  place.dataset.ready = "";
}

function key(kind: string, text: string): HTMLElement {
  const fill = { day: "currentColor", between: "url(#tl-both)", "open-start": "url(#tl-start)", disputed: "currentColor" }[kind]!;
  return html("span", {}, svg("svg", { class: `tl-key ${kind}`, width: 26, height: 10, "aria-hidden": "true" }, svg("rect", { class: "bar", x: 0, y: 0, width: 26, height: 10, rx: 2, fill })), text);
}
