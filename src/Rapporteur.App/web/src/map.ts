// The map: outlines of Natural Earth in our own colours, places clustered as they come close, circles where a place is vague.
import { AttributionControl, Map as Chart, Marker, NavigationControl, Popup, setWorkerUrl, type GeoJSONSource, type StyleSpecification } from "maplibre-gl";
import { feature } from "topojson-client";
import { address, colour, html } from "./_svg";
import { ring, unwrap, type MapData, type Place } from "./_map-places";

const place = document.querySelector<HTMLElement>("[data-island=map]")!;
const data = await (await fetch(place.dataset.source!)).json() as MapData;

if (!document.createElement("canvas").getContext("webgl2")) place.append(html("p", { class: "note-box" }, "This browser cannot draw the map, since it has no WebGL. The places stand in the list below."));
else if (data.places.length === 0) place.remove();
else await start();

function colours() {
  return { sea: colour("--sunk"), land: colour("--surface"), border: colour("--line-strong"), mark: colour("--incident") };
}

async function start(): Promise<void> {
  setWorkerUrl(new URL("./maplibre-worker.js", import.meta.url).href);
  const world = await (await fetch(place.dataset.outlines!)).json();
  const land = unwrap(feature(world, world.objects.countries) as unknown as GeoJSON.FeatureCollection);
  const points: GeoJSON.FeatureCollection = { type: "FeatureCollection", features: data.places.map(p => ({ type: "Feature", geometry: { type: "Point", coordinates: [p.lon, p.lat] }, properties: { id: p.id, n: p.count } })) };
  const rings: GeoJSON.FeatureCollection = { type: "FeatureCollection", features: data.places.filter(p => p.radius > 0).map(ring) };
  const frame = html("div", { class: "map-frame" });
  place.append(frame);
  const map = new Chart({ container: frame, style: style(land, points, rings), attributionControl: false, maxZoom: 11, minZoom: 0, renderWorldCopies: true, dragRotate: false, pitchWithRotate: false, fadeDuration: 0 });
  map.touchZoomRotate.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }));
  map.addControl(new AttributionControl({ compact: true, customAttribution: "Outlines: Natural Earth" }));
  fit(map);
  marks(map);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => recolour(map));
  map.on("moveend", () => { place.dataset.zoom = map.getZoom().toFixed(2); });
  map.once("idle", () => { place.dataset.ready = ""; });
  for (const row of document.querySelectorAll<HTMLElement>("tr[data-place]")) {
    const at = data.places.find(p => String(p.id) === row.dataset.place);
    if (at) row.addEventListener("row-current", () => map.easeTo({ center: [at.lon, at.lat], zoom: Math.max(map.getZoom(), 5), duration: 0 }));
  }
}

function style(land: GeoJSON.FeatureCollection, points: GeoJSON.FeatureCollection, rings: GeoJSON.FeatureCollection): StyleSpecification {
  const c = colours();
  return {
    version: 8,
    sources: {
      land: { type: "geojson", data: land, tolerance: 0.3 },
      rings: { type: "geojson", data: rings },
      points: { type: "geojson", data: points, cluster: true, clusterRadius: 42, clusterMaxZoom: 10, clusterProperties: { sum: ["+", ["get", "n"]] } },
    },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": c.sea } },
      { id: "land", type: "fill", source: "land", paint: { "fill-color": c.land } },
      { id: "borders", type: "line", source: "land", paint: { "line-color": c.border, "line-width": 0.6, "line-opacity": 0.7 } },
      { id: "rings", type: "fill", source: "rings", paint: { "fill-color": c.mark, "fill-opacity": 0.12 } },
      { id: "ring-lines", type: "line", source: "rings", paint: { "line-color": c.mark, "line-width": 1, "line-dasharray": [3, 2] } },
      // Not seen: markers of HTML take the place of these, but a source without a layer is not loaded.
      { id: "points", type: "circle", source: "points", paint: { "circle-radius": 1, "circle-opacity": 0 } },
    ],
  };
}

function recolour(map: Chart): void {
  const c = colours();
  map.setPaintProperty("sea", "background-color", c.sea);
  map.setPaintProperty("land", "fill-color", c.land);
  map.setPaintProperty("borders", "line-color", c.border);
  for (const [layer, property] of [["rings", "fill-color"], ["ring-lines", "line-color"]] as const) map.setPaintProperty(layer, property, c.mark);
}

function fit(map: Chart): void {
  const lons = data.places.map(p => p.lon), lats = data.places.map(p => p.lat);
  const box: [number, number, number, number] = [Math.min(...lons) - 2, Math.max(-80, Math.min(...lats) - 2), Math.max(...lons) + 2, Math.min(83, Math.max(...lats) + 2)];
  map.fitBounds(box, { padding: 40, maxZoom: 6, duration: 0 });
}

// Clusters and places as buttons, so that they can be reached by keys and need no font of glyphs.
function marks(map: Chart): void {
  const shown = new Map<string, Marker>();
  const update = () => {
    if (!map.isSourceLoaded("points")) return;
    const now = new Set<string>();
    for (const found of map.querySourceFeatures("points")) {
      const at = (found.geometry as GeoJSON.Point).coordinates as [number, number], p = found.properties;
      const key = p.cluster ? `c${p.cluster_id}` : `p${p.id}`;
      now.add(key);
      if (!shown.has(key)) shown.set(key, marker(map, at, p.cluster ? () => open(map, p.cluster_id, at) : null, p.cluster ? p.sum : p.n, data.places.find(x => x.id === p.id)));
    }
    for (const [key, mark] of shown) if (!now.has(key)) { mark.remove(); shown.delete(key); }
  };
  map.on("render", update);
}

async function open(map: Chart, cluster: number, at: [number, number]): Promise<void> {
  const zoom = await (map.getSource("points") as GeoJSONSource).getClusterExpansionZoom(cluster);
  map.easeTo({ center: at, zoom: zoom + 0.2, duration: matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 300 });
}

function marker(map: Chart, at: [number, number], act: (() => void) | null, count: number, here: Place | undefined): Marker {
  const many = `${count} ${count === 1 ? "incident" : "incidents"}`;
  const size = count > 99 ? "large" : count > 9 ? "middle" : "small";
  const element = html("button", { type: "button", class: `map-mark ${act ? "cluster" : "single"} ${size}`, "aria-label": here ? `${here.name}: ${many}` : `${many} in several places: zoom in`, title: here ? here.name : many }, String(count));
  const made = new Marker({ element }).setLngLat(at).addTo(map);
  element.removeAttribute("role");
  if (act) element.addEventListener("click", event => { event.stopPropagation(); act(); });
  else if (here) element.addEventListener("click", event => { event.stopPropagation(); new Popup({ maxWidth: "320px", focusAfterOpen: true }).setLngLat(at).setDOMContent(popup(here)).addTo(map); });
  return made;
}

function popup(here: Place): HTMLElement {
  const list = html("ul", {}, ...here.lines.map(line => html("li", {},
    html("a", { href: address({}, `/incidents/${line.id}`), dir: "auto" }, line.line), " ", html("span", { class: "grade" }, line.grade), " ", html("span", { class: "count", title: "reports" }, String(line.reports)))));
  const all = new URL(location.href).searchParams;
  const more = here.count > here.lines.length ? [html("p", {}, html("a", { href: address({ place: here.named, from: all.get("from"), to: all.get("to") }, "/incidents") }, `All ${here.count}`))] : [];
  return html("div", { class: "map-popup" }, html("h3", {}, here.name, here.radius > 0 ? ` (${here.precision}, within about ${here.radius} km)` : ` (${here.precision})`), list, ...more);
}
