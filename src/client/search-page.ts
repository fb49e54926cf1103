import type { Order } from '../search/engine.ts';
import type { FacetKey, Filters } from '../search/filters.ts';
import { facetKeys } from '../search/filters.ts';
import type { Interim, Item } from '../search/answer.ts';
import { pageSize } from '../search/answer.ts';
import type { SearchState } from '../search/state.ts';
import { readState, writeState } from '../search/state.ts';
import { el } from './dom.ts';
import type { Message, NearQuery, Reply, Request } from './search-messages.ts';
import { cleared, facetPanel, filterText } from './search-facets.ts';
import { nearList, noteText, zeroHelp } from './search-help.ts';
import { resultItem } from './search-results.ts';
import { shown } from '../site/shown.ts';

const page = document.querySelector<HTMLElement>('#search')!;
const part = <T extends HTMLElement>(selector: string): T => page.querySelector<T>(selector)!;
const form = part<HTMLFormElement>('.search-form');
const field = part<HTMLInputElement>('#q');
const status = part('#search-status');
const list = part<HTMLOListElement>('#results');
const pages = part('#search-pages');
const tools = part('#search-tools');
const notes = part('#search-notes');
const zero = part('#search-help-zero');
const near = part('#search-near');
const facets = part('#search-facets');
const idle = part('#search-idle');
const root = new URL(page.dataset['root']!, location.href).href;

let state = readState(location.search);
let newest = 0;
let latest: Reply | undefined;
let worker: Worker | undefined;
const open = new Set<FacetKey>(matchMedia('(min-width: 60rem)').matches ? ['paper', 'year'] : []);

const address = (change: Partial<SearchState>): string => {
  const params = writeState({ ...state, page: 1, ...change });
  return page.dataset['action']! + (params && `?${params}`);
};
const withFilters = (filters: Partial<Filters>): string => address({ filters: { ...state.filters, ...filters } });

function ask(): void {
  if (!worker) {
    worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module', name: 'search' });
    worker.addEventListener('message', (event: MessageEvent<Message>) => { receive(event.data); });
    worker.addEventListener('error', () => {
      worker = undefined;
      fail('network');
    });
  }
  list.dataset['state'] = 'loading';
  list.setAttribute('aria-busy', 'true');
  const wanted: FacetKey[] = facetKeys.filter((key) => open.has(key) || key === 'paper' || key === 'year');
  worker.postMessage({ id: ++newest, root, state, facets: wanted } satisfies Request);
}

function receive(message: Message): void {
  if (message.id !== newest) return;
  if (message.kind === 'progress') showInterim(message);
  else if (message.kind === 'near') showNear(message.queries);
  else if (message.kind === 'failed') fail(message.reason, message.detail);
  else show(message.reply);
}

/** What has come so far, said to be just that. */
function showInterim({ part, parts, found, items }: Interim & { parts: number }): void {
  status.textContent = `已查 ${part} / ${parts} 部分，由近及远；目前找到 ${found} 篇…`;
  for (const place of [pages, tools, facets, zero, near, notes]) place.replaceChildren();
  showItems(items);
}

function showItems(items: readonly Item[]): void {
  list.start = (state.page - 1) * pageSize + 1;
  list.replaceChildren(...items.map((item) => resultItem(item, articleHref(item.id))));
}

function finish(outcome: 'done' | 'error', total: number): void {
  list.dataset['total'] = String(total);
  list.dataset['state'] = outcome;
  list.removeAttribute('aria-busy');
}

/** Say that there is no answer. What an earlier search had found is taken away: it would pass for this one. */
function fail(reason: 'network' | 'fault', detail = ''): void {
  if (reason === 'fault') console.error(detail);
  idle.hidden = true;
  for (const place of [list, pages, tools, facets, zero, near, notes]) place.replaceChildren();
  const again = el('button', { type: 'button', class: 'button' }, '重试');
  again.addEventListener('click', () => { ask(); });
  notes.append(el('div', { class: 'notice' }, el('p', {}, reason === 'network' ? '索引没有取全，因此没有显示结果。请检查网络后重试。' : '检索时出错，没有显示结果。'), again));
  status.textContent = reason === 'network' ? '检索未完成：网络中断。' : '检索未完成。';
  finish('error', 0);
}

function show(reply: Reply): void {
  idle.hidden = !reply.idle;
  const lastPage = Math.max(1, Math.ceil(reply.total / pageSize));
  if (!reply.idle && state.page > lastPage) {
    // An address from a larger archive or an edited one: the last page there is.
    state = { ...state, page: lastPage };
    history.replaceState(null, '', address({ page: lastPage }));
    ask();
    return;
  }
  near.replaceChildren();
  showItems(reply.items);
  notes.replaceChildren(...reply.notes.map((note) => el('p', { class: 'notice' }, noteText(note))));
  zero.replaceChildren();
  latest = reply;
  showTools(reply);
  showPages(lastPage);
  showFacets(reply);
  const from = list.start;
  status.textContent = reply.idle ? '' : reply.total === 0 ? '没有找到文章。' : `找到 ${reply.total.toLocaleString('en')} 篇文章${reply.total > pageSize ? `，显示第 ${from}–${from + reply.items.length - 1} 篇` : ''}。`;
  document.title = document.title.replace(/^.*?(?= · |$)/u, state.query === '' ? '检索' : `检索：${state.query}`);
  finish('done', reply.total);
}

/** What comes after few results; all of it at once, so that nothing moves. */
function showNear(queries: readonly NearQuery[]): void {
  near.replaceChildren(...nearList(queries, (query) => address({ query })));
  zero.replaceChildren(...(latest?.total === 0 ? zeroHelp(latest, state, withFilters) : []));
}

/** An article's address; the query goes along so that its page marks the hits. */
function articleHref(id: string): string {
  const href = page.dataset['articles']!.replace('ARTICLE', encodeURIComponent(id));
  return state.query === '' ? href : `${href}?q=${encodeURIComponent(state.query)}`;
}

const orders: [Order, string][] = [['relevance', '最相关'], ['newest', '由近及远'], ['oldest', '由远及近']];

function showTools(reply: Reply): void {
  const labels = Object.assign({}, ...Object.values(reply.facets).map(({ labels }) => labels)) as Record<string, string>;
  const active = facetKeys.flatMap((key) => {
    const text = filterText(key, reply.filters, labels);
    const typed = text !== null && filterText(key, state.filters, labels) === null;
    return text === null || typed ? [] : [el('a', { class: 'chip', href: withFilters(cleared(key)), 'data-go': '', 'aria-label': `取消筛选：${text}` }, `${shown(text)} ×`)];
  });
  tools.replaceChildren(...(reply.idle ? [] : [
    el('p', {}, el('a', { class: 'to-facets', href: '#search-facets' }, '筛选'), ...active),
    reply.total > 1 && el('p', { class: 'orders' }, ...orders.map(([order, text]) => el('a', { href: address({ order }), 'data-go': '', 'aria-current': state.order === order ? 'true' : null }, text))) || '',
  ]));
}

function showPages(last: number): void {
  const near = [...new Set([1, state.page - 2, state.page - 1, state.page, state.page + 1, state.page + 2, last])].filter((number) => number >= 1 && number <= last);
  const link = (number: number, text: string, rel: string | null = null): HTMLElement =>
    number === state.page ? el('b', { 'aria-current': 'page' }, text) : el('a', { href: address({ page: number }), 'data-go': '', rel }, text);
  pages.replaceChildren(
    ...(last === 1
      ? []
      : [
          ...(state.page > 1 ? [link(state.page - 1, '上一页', 'prev')] : []),
          ...near.map((number) => link(number, String(number))),
          ...(state.page < last ? [link(state.page + 1, '下一页', 'next')] : []),
        ]),
  );
}

function showFacets(reply: Reply): void {
  const focused = document.activeElement?.closest<HTMLElement>('[data-facet]')?.dataset['facet'];
  facets.replaceChildren(
    ...(reply.idle ? [] : facetKeys.map((key) => facetPanel(key, reply.facets[key], reply.filters, open.has(key), { href: withFilters, opened: (which) => { open.add(which); ask(); } }))),
  );
  for (const panel of facets.querySelectorAll('details')) {
    panel.addEventListener('toggle', () => { open[panel.open ? 'add' : 'delete'](panel.dataset['facet'] as FacetKey); });
  }
  if (focused) facets.querySelector<HTMLElement>(`[data-facet="${focused}"] summary`)?.focus();
}

/** Take up a new state; a new entry in the history unless it is where we are. */
function go(href: string, focus: boolean): void {
  if (new URL(href, location.href).href !== location.href) history.pushState(null, '', href);
  take();
  if (focus) {
    status.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }
}

function take(): void {
  state = readState(location.search);
  field.value = state.query;
  ask();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  go(address({ query: field.value }), false);
});
page.addEventListener('submit', (event) => {
  const range = event.target as HTMLFormElement;
  if (!range.matches('.year-range')) return;
  event.preventDefault();
  const data = new FormData(range);
  const value = (name: string): string | null => String(data.get(name) ?? '').trim() || null;
  go(withFilters({ from: value('from'), to: value('to') }), true);
});
page.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-go]');
  if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  go(link.href, true);
});
addEventListener('popstate', take);
take();
