// Copies a line with its sources.
for (const panel of document.querySelectorAll<HTMLElement>('[data-island="cite"]')) {
  const button = panel.querySelector("button")!;
  const text = panel.querySelector("[data-cite]")!;
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text.textContent ?? "");
      button.textContent = "Copied";
    } catch {
      getSelection()?.selectAllChildren(text);
    }
  });
}

export {};
