// Says how many lines are ticked, and ticks all between two with Shift.
const form = document.querySelector<HTMLFormElement>("#bulk");
const note = form?.querySelector<HTMLElement>("[data-count]");
const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox][form="bulk"]')];
let last = -1;
const tell = () => {
  const ticked = boxes.filter(b => b.checked).length;
  if (note) note.textContent = ticked === 0 ? "With the ticked lines:" : `${ticked} ticked:`;
  form?.classList.toggle("is-open", ticked > 0);
};
boxes.forEach((box, at) => box.addEventListener("click", event => {
  if (event.shiftKey && last >= 0) {
    for (let i = Math.min(at, last); i <= Math.max(at, last); i++) boxes[i]!.checked = box.checked;
  }
  last = at;
  tell();
}));
tell();

export {};
