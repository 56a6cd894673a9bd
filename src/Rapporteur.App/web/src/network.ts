// The network: expand by double click or Enter, take back and do again, see the sentences of a line, take the picture along.
import { asSvg, save } from "./_network-files";
import { aboutEdge, aboutPerson, legend } from "./_network-panel";
import { arrange, picture, show, style } from "./_network-picture";
import { forgetPlaces, keepPlaces } from "./_network-places";
import { Network } from "./_network-state";
import { address, button, colour, html } from "./_svg";

const place = document.querySelector<HTMLElement>("[data-island=network]")!;
const network = new Network(place.dataset.source!);
const canvas = html("div", { class: "net-canvas", tabindex: 0, role: "application", "aria-label": "Network; arrow keys go from actor to actor, Enter shows more of the selected one" });
const panel = html("aside", { class: "net-panel", "aria-label": "Selected" });
const said = html("output", { class: "net-said note" });
panel.hidden = true;
const undo = button("Undo", "Take the last expansion back", "u", () => { if (network.undo()) draw(); });
const redo = button("Redo", "Expand again", "r", () => { if (network.redo()) draw(); });
place.append(html("div", { class: "tools", role: "toolbar", "aria-label": "Picture" }, undo, redo,
  button("+", "Zoom in", "+", () => zoom(1.4)), button("−", "Zoom out", "-", () => zoom(1 / 1.4)), button("Whole", "Fit all into the frame", "0", () => { core.fit(undefined, 30); }),
  button("Arrange", "Forget where actors were moved to and arrange them anew", null, () => { forgetPlaces(); arrange(core, []); }),
  button("PNG", "Picture as PNG", null, () => save(core.png({ output: "blob", full: true, scale: 2, bg: colour("--paper") }) as Blob, "network.png")),
  button("SVG", "Picture as SVG", null, () => save(new Blob([asSvg(core)], { type: "image/svg+xml" }), "network.svg")),
  html("a", { class: "quiet", href: place.dataset.file!, download: "network.gexf" }, "GEXF"), said), html("div", { class: "net-frame" }, canvas, panel), legend());

// How wide labels are decides how the picture is laid out.
await document.fonts.load("11px Inter");
const core = picture(canvas);
const start = await network.load(null);

function zoom(by: number): void { core.zoom({ level: core.zoom() * by, renderedPosition: { x: core.width() / 2, y: core.height() / 2 } }); }

function draw(): void {
  show(core, network);
  undo.disabled = network.done.length < 2;
  redo.disabled = network.undone.length === 0;
  said.textContent = `${core.nodes().length} actors, ${core.edges().length} relations`;
  place.dataset.nodes = String(core.nodes().length);
  place.dataset.edges = String(core.edges().length);
  history.replaceState(history.state, "", address({ open: network.write() || null }));
  const selected = core.$("node:selected").first();
  if (selected.nonempty()) aboutPerson(panel, network, selected.id(), type => void expand(selected.id(), type));
  place.dataset.ready = "";
}

async function expand(id: string, type: string | null): Promise<void> {
  const before = core.edges().length;
  await network.expand({ of: id, type });
  if (network.shown().length === before) network.done.pop();
  draw();
}

core.on("select", "node", event => { const id = event.target.id(); place.dataset.selected = id; aboutPerson(panel, network, id, type => void expand(id, type)); });
core.on("tap", "edge", event => aboutEdge(panel, network, network.edges.get(event.target.id())!));
core.on("dragfree", "node", () => { keepPlaces(core); });
core.on("dbltap", "node", event => void expand(event.target.id(), null));

canvas.addEventListener("keydown", event => {
  const here = core.$("node:selected").first();
  if (event.key === "Enter" && here.nonempty()) void expand(here.id(), null);
  else if (event.key === "Escape") panel.hidden = true;
  else if (event.key.startsWith("Arrow")) step(here.nonempty() ? here.id() : start!, event.key);
  else return;
  event.preventDefault();
  event.stopPropagation();
});

// The nearest actor in the direction of the arrow.
function step(from: string, key: string): void {
  const at = core.getElementById(from).position(), [dx, dy] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key]!;
  let best: string | null = null, least = Infinity;
  core.nodes().forEach(node => {
    const p = node.position(), along = (p.x - at.x) * dx! + (p.y - at.y) * dy!, aside = Math.abs((p.x - at.x) * dy!) + Math.abs((p.y - at.y) * dx!);
    if (along > 1 && along + 2 * aside < least) { least = along + 2 * aside; best = node.id(); }
  });
  if (best) { core.$(":selected").unselect(); core.getElementById(best).select(); said.textContent = core.getElementById(best).data("label"); }
}

for (const row of document.querySelectorAll<HTMLElement>("tr[data-edge]")) {
  const light = (on: boolean) => core.getElementById(row.dataset.edge!).toggleClass("lit", on);
  row.addEventListener("pointerenter", () => light(true));
  row.addEventListener("pointerleave", () => light(false));
  row.addEventListener("row-current", () => { core.edges(".lit").removeClass("lit"); light(true); });
}
// The panel takes its room from the picture.
let wide = canvas.clientWidth;
new ResizeObserver(() => { if (canvas.clientWidth !== wide) { wide = canvas.clientWidth; core.resize(); core.fit(undefined, 30); if (core.zoom() > 1.4) { core.zoom(1.4); core.center(); } } }).observe(canvas);

matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => { core.style(style()); });

if (start) {
  network.done.push({ of: start, type: null });
  await network.restore(new URL(location.href).searchParams.get("open"));
  draw();
  core.getElementById(start).select();
}
