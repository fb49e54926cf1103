/**
 * Gives each `button[data-copy=ID]` its work: copy the text of the element with that id. The buttons are hidden in the
 * page and shown here, so that without script nobody meets a dead one.
 */
const tell = (text: string): void => {
  const status = document.getElementById('cite-status');
  if (status) status.textContent = text;
};

/** Where a page may not write to the clipboard (no secure context, refused), select the text so that a key press copies it. */
function select(element: HTMLElement): void {
  getSelection()?.selectAllChildren(element);
  tell('已选中，请按 Ctrl+C 复制');
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const source = document.getElementById(button.dataset.copy ?? '');
  if (!source) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(source.textContent.trim());
      tell('已复制');
    } catch {
      select(source);
    }
  });
}
