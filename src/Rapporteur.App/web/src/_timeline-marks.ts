// Keys from mark to mark, what a mark says, and the light between a mark and its line in the list.
import { address } from "./_svg";

const marks = (picture: SVGSVGElement) => [...picture.querySelectorAll<SVGElement>(".tl-mark, .tl-bin")];
const rowOf = (id: string | undefined) => id ? document.querySelector<HTMLElement>(`tr[data-id="${CSS.escape(id)}"]`) : null;

export function bindRoving(picture: SVGSVGElement, tip: HTMLElement, open: (first: number, last: number) => void): { restore(id: string | null): void } {
  const light = (mark: Element | null) => {
    document.querySelectorAll(".is-lit").forEach(e => e.classList.remove("is-lit"));
    tip.hidden = mark === null;
    if (!mark) return;
    const id = (mark as SVGElement).dataset.id;
    picture.querySelectorAll(id ? `.tl-mark[data-id="${CSS.escape(id)}"]` : ":not(*)").forEach(m => m.classList.add("is-lit"));
    rowOf(id)?.classList.add("is-lit");
    tip.textContent = mark.getAttribute("aria-label");
    const box = mark.getBoundingClientRect(), frame = picture.parentElement!.getBoundingClientRect();
    tip.style.left = `${Math.max(0, Math.min(box.left - frame.left, frame.width - 300))}px`;
    tip.style.top = `${box.bottom - frame.top + 6}px`;
  };
  const of = (event: Event) => (event.target as Element).closest(".tl-mark, .tl-bin");
  picture.addEventListener("pointerover", event => light(of(event)));
  picture.addEventListener("pointerleave", () => light(null));
  picture.addEventListener("focusin", event => { const mark = of(event); light(mark); if (mark) { for (const m of marks(picture)) m.setAttribute("tabindex", "-1"); mark.setAttribute("tabindex", "0"); } });
  picture.addEventListener("focusout", () => light(null));
  // Marks are smaller than a target has to be: the list below is the equal way, so that they are pictures and no links.
  const act = (mark: SVGElement, apart: boolean) => {
    if (mark.matches(".tl-bin")) return open(Number(mark.dataset.first), Number(mark.dataset.last));
    const where = address({}, `/incidents/${mark.dataset.id}`);
    if (apart) window.open(where, "_blank"); else location.href = where;
  };
  picture.addEventListener("click", event => { const mark = of(event); if (mark) act(mark as SVGElement, event.ctrlKey || event.metaKey); });
  picture.addEventListener("auxclick", event => { const mark = of(event); if (mark && event.button === 1) act(mark as SVGElement, true); });
  picture.addEventListener("keydown", event => {
    const here = of(event);
    if (!here) return;
    if (event.key === "Enter" || event.key === " ") act(here as SVGElement, event.ctrlKey);
    else if (event.key.startsWith("Arrow")) next(picture, here as SVGElement, event.key)?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return {
    restore(id) {
      const all = marks(picture), same = id ? all.find(m => m.dataset.id === id) : undefined;
      (same ?? all[0])?.setAttribute("tabindex", "0");
      same?.focus({ preventScroll: true });
    },
  };
}

// Left and right inside a lane by time, up and down to the nearest mark of the next lane that has any.
function next(picture: SVGSVGElement, here: SVGElement, key: string): SVGElement | undefined {
  const lanes = [...picture.querySelectorAll(".lane")].map(l => [...l.querySelectorAll<SVGElement>(".tl-mark, .tl-bin")]).filter(l => l.length > 0);
  const lane = lanes.findIndex(l => l.includes(here)), at = lanes[lane]!.indexOf(here);
  if (key === "ArrowLeft" || key === "ArrowRight") return lanes[lane]![at + (key === "ArrowRight" ? 1 : -1)];
  const x = (m: SVGElement) => m.getBoundingClientRect().left, from = x(here);
  return lanes[lane + (key === "ArrowDown" ? 1 : -1)]?.reduce((a, b) => Math.abs(x(b) - from) < Math.abs(x(a) - from) ? b : a);
}

export function bindTwin(picture: SVGSVGElement, into: (id: string) => void): void {
  for (const row of document.querySelectorAll<HTMLElement>("tr[data-id]")) {
    const light = (on: boolean) => picture.querySelectorAll(`.tl-mark[data-id="${CSS.escape(row.dataset.id!)}"]`).forEach(m => m.classList.toggle("is-lit", on));
    row.addEventListener("pointerenter", () => light(true));
    row.addEventListener("pointerleave", () => light(false));
    row.addEventListener("row-current", () => { into(row.dataset.id!); picture.querySelectorAll(".is-lit").forEach(m => m.classList.remove("is-lit")); light(true); });
  }
}
