// Where an analyst has moved actors of the picture; kept in this browser, so that a picture once put in order opens in that order.
import type { Core } from "cytoscape";

const name = "network-places", most = 2000;
type Places = Record<string, [number, number]>;

export function places(): Places {
  try { return JSON.parse(localStorage.getItem(name) ?? "{}") as Places; } catch { return {}; }
}

// One moved actor means nothing without the others around it.
export function keepPlaces(core: Core): void {
  const kept = Object.entries(places()).filter(([id]) => core.getElementById(id).empty());
  const shown = core.nodes().map(n => [n.id(), [Math.round(n.position("x")), Math.round(n.position("y"))]] as [string, [number, number]]);
  localStorage.setItem(name, JSON.stringify(Object.fromEntries([...kept, ...shown].slice(-most))));
}

export function forgetPlaces(): void { localStorage.removeItem(name); }
