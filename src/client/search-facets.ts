import type { Facet } from '../search/engine.ts';
import type { FacetKey, Filters } from '../search/filters.ts';
import { shown } from '../site/shown.ts';
import { el } from './dom.ts';

/** What a panel needs of the page: the address of a search with other filters, and news that it was opened. */
export interface FacetLinks {
  href(filters: Partial<Filters>): string;
  opened(key: FacetKey): void;
}

const titles: Record<FacetKey, string> = { paper: '报纸', year: '年份', region: '地区', byline: '署名' };
const limit = 30;

/** The filters of one facet in force, as a reader would say it; null where it is open. */
export function filterText(key: FacetKey, filters: Filters, labels: Record<string, string>): string | null {
  if (key !== 'year') return filters[key] === null ? null : (labels[filters[key]] ?? filters[key]);
  const { from, to } = filters;
  if (from === null && to === null) return null;
  return from === to ? `${from}年` : `${from ?? ''}–${to ?? ''}年`;
}

/** What opens a facet again. */
export const cleared = (key: FacetKey): Partial<Filters> => (key === 'year' ? { from: null, to: null } : { [key]: null });

const chosen = (key: FacetKey, value: string): Partial<Filters> => (key === 'year' ? { from: value, to: value } : { [key]: value });

/** One facet as a list of links with counts, closed until its data is wanted. */
export function facetPanel(key: FacetKey, facet: Facet | undefined, filters: Filters, open: boolean, links: FacetLinks): HTMLDetailsElement {
  const details = el('details', { class: 'facet', 'data-facet': key, open: open ? '' : null }, el('summary', {}, titles[key]));
  details.addEventListener('toggle', () => { if (details.open && !facet) links.opened(key); });
  if (!facet) {
    details.append(el('p', { class: 'soft' }, '正在取来…'));
    return details;
  }
  const labels = facet.labels;
  const current = filterText(key, filters, labels);
  if (current !== null) details.append(el('p', { class: 'facet-current' }, el('a', { href: links.href(cleared(key)), 'data-go': '' }, `× ${shown(current)}`)));
  const entries = Object.entries(facet.counts).filter(([value]) => key !== 'region' || labels[value] !== undefined);
  entries.sort(key === 'year' ? ([a], [b]) => (a < b ? 1 : -1) : ([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const isCurrent = (value: string): boolean => (key === 'year' ? filters.from === value && filters.to === value : filters[key] === value);
  details.append(
    el(
      'ul',
      { class: 'plain' },
      ...entries.slice(0, limit).map(([value, count]) =>
        el('li', {}, el('a', { href: links.href(chosen(key, value)), 'data-go': '', 'aria-current': isCurrent(value) ? 'true' : null }, shown(labels[value] ?? value), ' ', el('span', { class: 'num' }, String(count)))),
      ),
    ),
  );
  if (entries.length > limit) details.append(el('p', { class: 'soft' }, `另有 ${entries.length - limit} 项，可在检索式中写明`));
  if (entries.length === 0) details.append(el('p', { class: 'soft' }, '无'));
  if (key === 'year') details.append(yearRange(filters));
  return details;
}

/** A range of years as a small form; it is read by the page's own submit handler. */
function yearRange(filters: Filters): HTMLFormElement {
  const field = (name: 'from' | 'to', label: string): HTMLLabelElement =>
    el('label', {}, el('span', { class: 'visually-hidden' }, label), el('input', { name, inputmode: 'numeric', pattern: '[0-9]{4}', maxlength: '4', size: '4', placeholder: label, value: filters[name] ?? '' }));
  return el('form', { class: 'year-range' }, field('from', '起始年'), '–', field('to', '截止年'), el('button', { type: 'submit', class: 'button' }, '限定'));
}
