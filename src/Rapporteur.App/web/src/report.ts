// The page of a report: words and findings light each other up, and selected words become evidence. Everything here has a way without script too.
const page = document;
const cards = () => [...page.querySelectorAll<HTMLElement>(".finding")];
const text = page.querySelector<HTMLElement>(".text")!;
const idsOf = (element: Element | null) => element?.closest<HTMLElement>("[data-f]")?.dataset.f?.split(" ") ?? [];
const isControl = (target: Element) => target.closest("a, button, input, select, textarea, summary, label, form") !== null;

function light(ids: readonly string[]): void {
  for (const element of page.querySelectorAll(".is-lit")) element.classList.remove("is-lit");
  for (const element of page.querySelectorAll<HTMLElement>("[data-f]")) {
    if (element.dataset.f!.split(" ").some(id => ids.includes(id))) element.classList.add("is-lit");
  }
}

const currentCard = () => page.querySelector<HTMLElement>(".finding.is-current");

function choose(id: string, scroll: "text" | "card" | "both" | "none"): void {
  const card = page.getElementById(id);
  if (!card?.classList.contains("finding")) return;
  for (const other of page.querySelectorAll(".finding.is-current")) other.classList.remove("is-current");
  card.classList.add("is-current");
  light([id]);
  if (scroll === "card" || scroll === "both") card.scrollIntoView({ block: "nearest" });
  if (scroll === "text" || scroll === "both") page.getElementById(`q-${id}`)?.nextElementSibling?.scrollIntoView({ block: "center" });
}

for (const [enter, leave] of [["mouseover", "mouseout"], ["focusin", "focusout"]] as const) {
  page.addEventListener(enter, event => { const ids = idsOf(event.target as Element); if (ids.length > 0) light(ids); });
  page.addEventListener(leave, () => light(currentCard() ? [currentCard()!.id] : []));
}

// Clicking again goes on to the next finding that these words bear out.
text.addEventListener("click", event => {
  const ids = idsOf(event.target as Element);
  if (ids.length === 0 || !getSelection()!.isCollapsed) return;
  const next = ids[(ids.indexOf(currentCard()?.id ?? "") + 1) % ids.length]!;
  choose(next, "card");
  history.replaceState(null, "", `#${next}`);
});
page.querySelector(".findings")?.addEventListener("click", event => {
  const target = event.target as Element;
  const card = target.closest<HTMLElement>(".finding");
  if (!card) return;
  choose(card.id, isControl(target) && !target.closest(".line a") ? "none" : "text");
});
page.addEventListener("row-current", event => {
  const row = event.target as HTMLElement;
  if (row.classList.contains("finding")) choose(row.id, "text");
  else count(row);
});

function count(mention: HTMLElement): void {
  const steps = page.querySelector(".steps > span");
  const at = mention.id.slice(1);
  if (steps?.lastChild) steps.lastChild.textContent = `: ${at} of ${page.querySelectorAll("[data-row].mention").length}`;
}

const wanted = location.hash.slice(1).replace(/^q-/, "");
if (page.querySelector(".finding[data-row]")) {
  const first = cards().find(c => c.id === wanted) ?? cards().find(c => c.classList.contains("open")) ?? cards()[0];
  if (first) choose(first.id, first.id === wanted ? "both" : "none");
}
addEventListener("hashchange", () => choose(location.hash.slice(1).replace(/^q-/, ""), location.hash.startsWith("#q-") ? "text" : "both"));

// Selected words.
const bar = page.querySelector<HTMLElement>(".selection-bar")!;
const correct = bar.querySelector("form")!;
const own = page.querySelector<HTMLDetailsElement>("#own")!;
let chosen: { start: number; end: number; quote: string } | null = null;

function position(node: Node, offset: number): number | null {
  const piece = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>("[data-at]");
  if (!piece) return null;
  const before = page.createRange();
  before.setStart(piece, 0);
  before.setEnd(node, offset);
  return Number(piece.dataset.at) + (piece.querySelector(".steer") ? Math.min(1, before.toString().length) : before.toString().length);
}

function onSelection(): void {
  const selection = getSelection()!;
  if (selection.isCollapsed || !text.contains(selection.anchorNode) || !text.contains(selection.focusNode)) { bar.hidden = true; return; }
  const range = selection.getRangeAt(0);
  const [start, end] = [position(range.startContainer, range.startOffset), position(range.endContainer, range.endOffset)];
  const quote = selection.toString().trim();
  if (quote === "") return;
  chosen = { start: start ?? -1, end: end ?? -1, quote };
  const box = range.getBoundingClientRect();
  bar.hidden = false;
  bar.style.setProperty("top", `${box.bottom + scrollY + 6}px`);
  bar.style.setProperty("left", `${Math.max(8, Math.min(box.left + scrollX, innerWidth - bar.offsetWidth - 16))}px`);
  offerFields(quote);
}

function offerFields(quote: string): void {
  const card = currentCard();
  correct.hidden = card === null;
  if (!card) return;
  const field = (name: string) => correct.elements.namedItem(name) as HTMLInputElement;
  field("Subject").value = card.dataset.subject!;
  field("Value").value = quote;
  field("Back").value = `${location.pathname}${location.search}#${card.id}`;
  const select = correct.querySelector("select")!;
  select.replaceChildren(...card.dataset.fields!.split(" ").map(name => new Option(name.replaceAll("-", " "), name)));
}

text.addEventListener("pointerup", () => setTimeout(onSelection));
text.addEventListener("keyup", onSelection);
page.addEventListener("selectionchange", () => { if (getSelection()!.isCollapsed && !bar.contains(page.activeElement)) bar.hidden = true; });
bar.addEventListener("pointerdown", event => { if (!(event.target as Element).closest("select, input")) event.preventDefault(); });
bar.addEventListener("click", event => {
  const kind = (event.target as Element).closest<HTMLElement>("[data-add]")?.dataset.add;
  if (!kind || !chosen) return;
  own.open = true;
  const form = own.querySelector("form")!;
  const set = (name: string, value: string) => { (form.elements.namedItem(name) as HTMLInputElement).value = value; };
  set("Quote", chosen.quote);
  set("Start", chosen.start < 0 ? "" : String(chosen.start));
  set("End", chosen.end < 0 ? "" : String(chosen.end));
  page.querySelector<HTMLInputElement>(`#own-${kind}`)!.checked = true;
  bar.hidden = true;
  form.scrollIntoView({ block: "nearest" });
  form.querySelector<HTMLElement>(`.for-${kind} input, .for-${kind} select`)?.focus();
});
