import { quoteTerm } from '../search/query.ts';
import type { Suggestion, SuggestionKind, Suggestions } from '../search/suggestions.ts';
import { suggest } from '../search/suggestions.ts';
import { shown } from '../site/shown.ts';
import { el } from './dom.ts';
import { packedFile } from './packed-file.ts';

const kinds: Record<SuggestionKind, string> = { regions: '地区', people: '人物', terms: '常用词', headlines: '标题' };
let file: Promise<Suggestions> | undefined;
let boxes = 0;

/**
 * Turn a search field into a combobox with a list of suggestions (ARIA 1.2). Without the file, or while it is on its
 * way, the field stays what it was.
 */
export function offerSuggestions(input: HTMLInputElement): void {
  const id = `suggestions-${++boxes}`;
  const list = el('ul', { id, role: 'listbox', class: 'suggestions plain', 'aria-label': '检索建议', hidden: '' });
  const form = input.form!;
  form.classList.add('with-suggestions');
  form.append(list);
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': id, 'aria-expanded': 'false' })) input.setAttribute(name, value);
  let offered: Suggestion[] = [];
  let chosen = -1;

  const choose = (index: number): void => {
    chosen = index;
    for (const [at, option] of [...list.children].entries()) option.setAttribute('aria-selected', String(at === chosen));
    if (chosen < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `${id}-${chosen}`);
  };
  const close = (): void => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    choose(-1);
  };
  const take = (index: number): void => {
    const { text } = offered[index]!;
    input.value = quoteTerm(text);
    close();
    form.requestSubmit();
  };
  const offer = async (): Promise<void> => {
    file ??= packedFile<Suggestions>('suggestions');
    const all = await file.catch(() => (file = undefined));
    if (!all || document.activeElement !== input) return;
    offered = suggest(all, input.value);
    list.replaceChildren(
      ...offered.map(({ text, kind, count }, index) => {
        const option = el('li', { id: `${id}-${index}`, role: 'option', 'aria-selected': 'false' }, el('span', {}, shown(text)), el('small', {}, kind === 'headlines' ? kinds[kind] : `${kinds[kind]} · ${count} 篇`));
        // Pressing must not take the focus away before the click arrives.
        option.addEventListener('pointerdown', (event) => { event.preventDefault(); });
        option.addEventListener('click', () => { take(index); });
        return option;
      }),
    );
    list.hidden = offered.length === 0;
    input.setAttribute('aria-expanded', String(offered.length > 0));
    choose(-1);
  };

  input.addEventListener('input', (event) => { if (!(event as InputEvent).isComposing) void offer(); });
  input.addEventListener('compositionend', () => void offer());
  input.addEventListener('blur', close);
  form.addEventListener('submit', close);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !list.hidden) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // One place more than there are options: none chosen, what was typed stands.
      choose(((chosen + 1 + step + offered.length + 1) % (offered.length + 1)) - 1);
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      take(chosen);
    }
  });
  // What was typed while this script was on its way counts as well; what the page was opened with does not.
  if (input.value !== (new URLSearchParams(location.search).get('q') ?? '')) void offer();
  else void (file ??= packedFile<Suggestions>('suggestions')).catch(() => (file = undefined));
}
