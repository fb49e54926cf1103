// Filter the tree of regions as one types: what fits stays, with the regions above it and everything below it.
const field = document.querySelector<HTMLElement>('.tree-filter');
const input = field?.querySelector('input');
const told = field?.querySelector('[role="status"]');
const items = [...document.querySelectorAll<HTMLLIElement>('#regions li')];

function filter(): void {
  const words = input!.value.trim().toLowerCase();
  let count = 0;
  const keep = new Set<Element>();
  for (const item of items) {
    const fits = words !== '' && item.dataset.find!.split(' ').some((name) => name.startsWith(words) || (name.includes(words) && !/^[a-z]+$/.test(words)));
    if (!fits) continue;
    count++;
    for (let above: Element | null | undefined = item; above; above = above.parentElement?.closest('li')) keep.add(above);
    for (const below of item.querySelectorAll('li')) keep.add(below);
  }
  for (const item of items) item.hidden = words !== '' && !keep.has(item);
  told!.textContent = words === '' ? '' : count === 0 ? `没有以“${words}”为名的地区` : `${count} 个地区`;
}

if (field && input && told) {
  field.hidden = false;
  input.addEventListener('input', filter);
  if (input.value !== '') filter();
}
export {};
