/**
 * Gives each `button[data-copy=ID]` its work: copy the text of the element with that id. The buttons are hidden in the
 * page and shown here, so that without script nobody meets a dead one.
 */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const source = document.getElementById(button.dataset.copy!);
  const told = button.parentElement?.querySelector('[role=status]');
  if (!source || !told) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(source.textContent);
      told.textContent = '已复制';
    } catch {
      // No secure context, or refused: select the text, so that one key press copies it.
      getSelection()?.selectAllChildren(source);
      told.textContent = '已选中，请按复制键';
    }
  });
}
