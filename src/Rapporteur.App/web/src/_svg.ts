// Making elements without markup: what comes from a report only ever becomes text.
export type Attributes = Record<string, string | number>;

export function svg(name: string, attributes: Attributes = {}, ...children: (Node | string)[]): SVGElement {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

export function html<K extends keyof HTMLElementTagNameMap>(name: K, attributes: Attributes = {}, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

// A colour of the palette as it is in the present light, for what is not drawn by style sheets.
export function colour(name: string): string {
  const probe = html("i");
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
}

// A button of a picture's tool bar; a single key presses it.
export function button(label: string, title: string, key: string | null, act: () => void): HTMLButtonElement {
  const made = html("button", { type: "button", title: key ? `${title} (${key})` : title, ...(/\w/.test(label) ? {} : { "aria-label": title }) }, label);
  if (key) made.dataset.key = key;
  made.addEventListener("click", act);
  return made;
}

// This page's address with some parts of the query changed; the page number goes with any change.
export function address(changed: Record<string, string | null>, path?: string): string {
  const url = new URL(path ?? location.href, location.origin);
  if (path) for (const day of ["as-of", "known"]) { const value = new URL(location.href).searchParams.get(day); if (value) url.searchParams.set(day, value); }
  url.searchParams.delete("page");
  for (const [key, value] of Object.entries(changed)) value === null ? url.searchParams.delete(key) : url.searchParams.set(key, value);
  return url.pathname + url.search + url.hash;
}
