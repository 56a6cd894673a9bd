// Wheel, drag and pinch on the timeline, and brushing in the strip below it.
import type { View } from "./_timeline-view";

export function bindWheel(picture: SVGSVGElement, view: View, share: (x: number) => number, changed: () => void): void {
  picture.addEventListener("wheel", event => {
    event.preventDefault();
    if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) view.pan(event.deltaX / picture.clientWidth * view.days);
    else view.zoom(Math.exp(Math.sign(event.deltaY) * Math.min(60, Math.abs(event.deltaY)) / 180), Math.min(1, Math.max(0, share(event.clientX))));
    changed();
  }, { passive: false });
}

// One finger or the mouse pans, two fingers zoom; with Shift held a span is drawn to filter by.
export function bindDrag(picture: SVGSVGElement, view: View, width: () => number, share: (x: number) => number, changed: () => void, brushed: (a: number, b: number) => void): void {
  const down = new Map<number, number>();
  let moved = 0, from: number | null = null;
  picture.addEventListener("pointerdown", event => {
    if ((event.target as Element).closest(".overview") || event.button !== 0) return;
    if (down.size === 0) { moved = 0; from = event.shiftKey ? share(event.clientX) : null; }
    down.set(event.pointerId, event.clientX);
  });
  const move = (event: PointerEvent) => {
    const before = down.get(event.pointerId);
    if (before === undefined) return;
    moved += Math.abs(event.clientX - before);
    if (moved > 4 && !picture.hasPointerCapture(event.pointerId)) picture.setPointerCapture(event.pointerId);
    if (from !== null) return;
    if (down.size === 1) view.pan((before - event.clientX) / width() * view.days);
    else {
      const other = [...down].find(([id]) => id !== event.pointerId)![1];
      const [was, is] = [Math.abs(before - other), Math.abs(event.clientX - other)];
      if (was > 5 && is > 5) view.zoom(was / is, share((event.clientX + other) / 2));
    }
    down.set(event.pointerId, event.clientX);
    changed();
  };
  const up = (event: PointerEvent) => {
    if (down.delete(event.pointerId) && from !== null && moved > 4) brushed(from, share(event.clientX));
    if (down.size === 0) from = null;
  };
  picture.addEventListener("pointermove", move);
  picture.addEventListener("pointerup", up);
  picture.addEventListener("pointercancel", event => { down.delete(event.pointerId); });
  picture.addEventListener("click", event => { if (moved > 4) { event.preventDefault(); event.stopPropagation(); } }, { capture: true });
  picture.addEventListener("dragstart", event => event.preventDefault());
}

export function bindBrush(picture: SVGSVGElement, share: (x: number) => number, done: (a: number, b: number) => void, going: (a: number, b: number) => void): void {
  let from: number | null = null;
  const between = (x: number): [number, number] => { const to = Math.min(1, Math.max(0, share(x))); return [Math.min(from!, to), Math.max(from!, to)]; };
  picture.addEventListener("pointerdown", event => {
    if (!(event.target as Element).closest(".overview")) return;
    from = Math.min(1, Math.max(0, share(event.clientX)));
    picture.setPointerCapture(event.pointerId);
  });
  picture.addEventListener("pointermove", event => {
    if (from === null) return;
    const [a, b] = between(event.clientX);
    const hit = picture.querySelector(".overview .hit")!, brush = picture.querySelector(".overview .brush")!;
    const left = Number(hit.getAttribute("x")), width = Number(hit.getAttribute("width"));
    brush.setAttribute("x", String(left + a * width));
    brush.setAttribute("width", String((b - a) * width));
    going(a, b);
  });
  picture.addEventListener("pointerup", event => {
    if (from === null) return;
    const [a, b] = between(event.clientX);
    from = null;
    if (b - a > 0.004) done(a, b);
  });
  document.addEventListener("keydown", event => { if (event.key === "Escape") { from = null; picture.querySelector(".overview .brush")?.setAttribute("width", "0"); } });
}
