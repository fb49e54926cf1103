import type { Item } from '../search/answer.ts';
import type { Piece } from '../search/snippet.ts';
import { dateText } from '../site/dates.ts';
import { shown } from '../site/shown.ts';
import { el } from './dom.ts';

/** Text with its hits marked. */
export const marked = (pieces: readonly Piece[]): (Node | string)[] => pieces.map(({ text, hit }) => (hit ? el('mark', {}, shown(text)) : shown(text)));

/**
 * One result.
 *
 * @param href the article's address, with the query so that the page can mark its hits
 */
export function resultItem(item: Item, href: string): HTMLLIElement {
  const meta: (Node | string)[] = [
    el('span', {}, item.paper === null ? '报名不详' : shown(item.paper)),
    el('span', {}, item.date === null ? '日期不详' : dateText(item.date)),
  ];
  if (item.page !== null) meta.push(el('span', {}, `第${shown(item.page)}版`));
  if (item.region !== null) meta.push(el('span', {}, shown(item.region)));
  if (item.hits > 0) meta.push(el('span', { class: 'num' }, `${item.hits} 处`));
  if (item.otherScript) meta.push(el('span', { class: 'tag' }, '繁简通检'));
  return el(
    'li',
    { 'data-article': item.id },
    el('h2', {}, el('a', { href }, ...(item.headline ? marked(item.headline) : [el('span', { class: 'untitled' }, `〔无题〕${shown(item.opening)}`)]))),
    ...item.snippets.map((pieces) => el('p', { class: 'says' }, ...marked(pieces))),
    el('p', { class: 'meta' }, ...meta),
  );
}
