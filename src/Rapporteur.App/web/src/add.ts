// Files can be dropped on the page; while they are read, the page tells how far that is. Without script there is the chooser, and a page that loads itself anew.
const drop = document.querySelector<HTMLElement>(".drop");
const input = drop?.querySelector<HTMLInputElement>("input[type=file]");
const told = drop?.querySelector("output");

function tell(): void {
  const names = [...(input!.files ?? [])].map(f => f.name);
  told!.textContent = names.length === 0 ? "" : `${names.length} chosen: ${names.slice(0, 5).join(", ")}${names.length > 5 ? " ..." : ""}`;
}

if (drop && input && told) {
  input.addEventListener("change", tell);
  for (const kind of ["dragenter", "dragover"]) document.addEventListener(kind, event => { event.preventDefault(); drop.classList.add("is-over"); });
  document.addEventListener("dragleave", event => { if (event.relatedTarget === null) drop.classList.remove("is-over"); });
  document.addEventListener("drop", event => {
    event.preventDefault();
    drop.classList.remove("is-over");
    if (event.dataTransfer?.files.length) { input.files = event.dataTransfer.files; tell(); }
  });
}

const progress = document.querySelector<HTMLElement>(".progress");
async function follow(): Promise<void> {
  const answer = await fetch(`/data/add/${progress!.dataset.job}`);
  if (!answer.ok) return location.reload();
  const { phase, done, total } = await answer.json() as { phase: string; done: number; total: number };
  if (phase !== progress!.dataset.phase) return location.reload();
  progress!.querySelector("label span")!.textContent = `${done} of ${total}`;
  const bar = progress!.querySelector("progress")!;
  bar.max = Math.max(1, total);
  bar.value = done;
  setTimeout(() => void follow(), 500);
}
if (progress) setTimeout(() => void follow(), 300);
