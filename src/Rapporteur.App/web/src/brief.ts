// While the text of a brief is edited: which sentences cite nothing, said at once; and what was written is kept in this browser until it is sent.
const form = document.querySelector<HTMLFormElement>(".brief-text");
const text = form?.querySelector<HTMLTextAreaElement>("textarea");
if (form && text) {
  const known = form.querySelector<HTMLInputElement>("input[name=Citations]")!.value.split(" ").filter(c => c !== "").length;
  const key = `brief ${location.pathname}${location.search}`;
  const note = document.createElement("p");
  note.className = "note";
  note.setAttribute("role", "status");
  text.after(note);

  const uncited = () => {
    let inSections = false;
    return text.value.split("\n").map(l => l.trim()).filter(line => {
      if (line.startsWith("## ")) inSections = true;
      const isSentence = line.startsWith("- ") || (inSections && line !== "" && !line.startsWith("#"));
      return isSentence && ![...line.matchAll(/\[(\d{1,6})\]/g)].some(m => Number(m[1]) >= 1 && Number(m[1]) <= known);
    });
  };
  const tell = () => {
    const lines = uncited();
    note.textContent = lines.length === 0 ? "Every sentence cites a source." : `${lines.length} without a source: ${lines[0]}`;
    note.classList.toggle("warning", lines.length > 0);
  };

  const kept = sessionStorage.getItem(key);
  if (kept !== null && kept !== text.value) {
    const again = document.createElement("button");
    again.type = "button";
    again.textContent = "Take up what was being written";
    again.addEventListener("click", () => { text.value = kept; again.remove(); tell(); });
    text.before(again);
  }
  text.addEventListener("input", () => { sessionStorage.setItem(key, text.value); tell(); });
  tell();
}

export {};
