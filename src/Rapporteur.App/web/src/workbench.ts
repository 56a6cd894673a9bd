// Keys, closing of panels and what else every page shares. The pages work without it.
import { bindKeys } from "./_keys";

bindKeys(document);

// A click elsewhere, or Escape, closes what is open.
document.addEventListener("click", event => {
  const target = event.target as Element;
  for (const open of document.querySelectorAll<HTMLDetailsElement>("details[open]:has(> .panel)")) {
    if (!open.contains(target)) open.open = false;
  }
});

// Days and choices apply at once where a script can do it.
for (const field of document.querySelectorAll<HTMLInputElement>(".as-of input[type=date]")) {
  field.addEventListener("change", () => { if (field.value === "" || field.validity.valid) field.form?.requestSubmit(); });
}

const islands: Record<string, () => Promise<unknown>> = {
  cite: () => import("./cite"),
  brief: () => import("./brief"),
  add: () => import("./add"),
  report: () => import("./report"),
  bulk: () => import("./bulk"),
  timeline: () => import("./timeline"),
  network: () => import("./network"),
  map: () => import("./map"),
};
for (const name of new Set([...document.querySelectorAll<HTMLElement>("[data-island]")].map(e => e.dataset.island!))) {
  void islands[name]?.();
}
