// One place for keys: g and a letter goes to a page, j and k step, single letters press the button that carries them.
const pages: Record<string, string> = { h: "/", i: "/incidents", a: "/actors", s: "/statements", d: "/disputes", r: "/reports", t: "/timeline", m: "/map", n: "/network", q: "/review", b: "/brief" };

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

export function bindKeys(page: Document): void {
  let afterG = 0;
  page.addEventListener("keydown", event => {
    if (event.key === "Escape") return close(page);
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (afterG > Date.now() - 1500) {
      afterG = 0;
      const link = pages[event.key] && [...page.querySelectorAll<HTMLAnchorElement>("#menu a")].find(a => a.pathname === pages[event.key]);
      if (link) { event.preventDefault(); link.click(); }
      return;
    }
    const action = actions[event.key] ?? press;
    if (action(page, event.key) !== false) event.preventDefault();
  });

  const actions: Record<string, (page: Document, key: string) => boolean | void> = {
    g: () => { afterG = Date.now(); },
    "/": p => p.querySelector<HTMLInputElement>("#find")?.focus(),
    "?": p => p.querySelector<HTMLDialogElement>("#keys")?.showModal(),
    j: p => step(p, 1),
    k: p => step(p, -1),
    Enter: p => open(p),
    e: p => { const panel = current(p)?.querySelector<HTMLDetailsElement>(".evidence-panel"); if (panel) panel.open = !panel.open; else return false; },
  };
}

function press(page: Document, key: string): boolean {
  const named = `button[data-key="${CSS.escape(key)}"]`;
  const button = current(page)?.querySelector<HTMLButtonElement>(named)
    ?? [...page.querySelectorAll<HTMLButtonElement>(named)].find(b => b.closest("[data-row]") === null);
  button?.click();
  return button !== undefined;
}

const rows = (page: Document) => [...page.querySelectorAll<HTMLElement>("[data-row]")];
const current = (page: Document) => page.querySelector<HTMLElement>("[data-row].is-current");

function step(page: Document, by: number): boolean {
  const all = rows(page);
  if (all.length === 0) return false;
  const at = all.findIndex(r => r.classList.contains("is-current"));
  const next = all[Math.min(all.length - 1, Math.max(0, at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by))]!;
  all[at]?.classList.remove("is-current");
  next.classList.add("is-current");
  next.scrollIntoView({ block: "nearest" });
  next.dispatchEvent(new CustomEvent("row-current", { bubbles: true }));
  return true;
}

function open(page: Document): boolean {
  const focused = page.activeElement;
  if (focused && focused !== page.body && !focused.matches("main, [data-row]")) return false;
  const link = current(page)?.querySelector<HTMLAnchorElement>("a");
  link?.click();
  return link != null;
}

function close(page: Document): void {
  for (const panel of page.querySelectorAll<HTMLDetailsElement>("details[open]:has(> .panel)")) panel.open = false;
  (page.activeElement as HTMLElement | null)?.blur();
}
