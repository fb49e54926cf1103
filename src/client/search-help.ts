import type { Coverage, PaperCoverage } from '../search/manifest.ts';
import type { Filters } from '../search/filters.ts';
import { noFilters } from '../search/filters.ts';
import type { QueryNote } from '../search/query.ts';
import type { SearchState } from '../search/state.ts';
import { dateText } from '../site/dates.ts';
import { shown } from '../site/shown.ts';
import { el } from './dom.ts';
import type { NearQuery, Reply } from './search-messages.ts';

/** A remark on how the query was read. */
export function noteText({ code, typed }: QueryNote): string {
  const word = shown(typed);
  const texts: Record<QueryNote['code'], string> = {
    'open-quote': `“${word}”中的引号没有成对，或紧挨着别的字，已当作普通字符检索。`,
    'empty-phrase': '引号中没有内容，已略过。',
    'lone-minus': '单独的“-”已当作普通字符检索；要排除一个词，减号须紧挨着它。',
    'nothing-visible': '检索式中有看不见的字符，已略过。',
    'only-excluded': '检索式只有要排除的词：以下是不含它们的全部文章。',
    'other-form': `按原样没有找到，以下按“${word}”检索（繁简）。`,
    'bad-year': `看不懂年份“${word}”，应写作 年份:2020 或 年份:2019-2021；已略过。`,
  };
  return texts[code];
}

const nearTitles: Record<NearQuery['kind'], string> = { 'look-alike': '形近字', 'one-off': '差一字', part: '其中一部分', term: '只查一词', quotes: '照原样' };

/** Links to other queries, for a reader who has found little. */
export function nearList(queries: readonly NearQuery[], href: (query: string) => string): HTMLElement[] {
  if (queries.length === 0) return [];
  return [
    el(
      'section',
      { class: 'near', 'aria-label': '可以改查' },
      el('h2', {}, '可以改查'),
      el('ul', { class: 'plain' }, ...queries.map(({ query, kind, total }) => el('li', {}, el('span', { class: 'tag' }, nearTitles[kind]), ' ', el('a', { href: href(query), 'data-go': '' }, shown(query)), ' ', el('span', { class: 'num soft' }, `${total} 篇`)))),
    ),
  ];
}

/** What a search without hits stands on: what was searched, and what may be missing. */
export function zeroHelp(reply: Reply, state: SearchState, href: (filters: Partial<Filters>) => string): HTMLElement[] {
  const { coverage } = reply;
  const filtered = Object.values(state.filters).some((value) => value !== null);
  return [
    el(
      'div',
      { class: 'zero' },
      filtered && el('p', {}, el('a', { href: href(noFilters), 'data-go': '' }, '取消全部筛选，在全库中检索')),
      el('h2', {}, '查过的范围'),
      el('p', {}, `本库 ${coverage.pages} 个版面、${coverage.articles} 篇文章的标题、正文、署名和图片说明，逐字比对。本库没有，不等于报上没有。`),
      el('ul', {}, ...coverage.papers.map((paper) => el('li', {}, paperText(paper)))),
      coverage.undatedPages > 0 && el('p', {}, `其中 ${coverage.undatedPages} 个版面没有日期。`),
    ),
    ...gapList(coverage),
  ];
}

const paperText = ({ name, pages, articles, from, to }: PaperCoverage): string =>
  `${name === null ? '报名不详' : shown(name)}：${pages} 个版面、${articles} 篇` + (from === null || to === null ? '' : from === to ? `，${dateText(from)}` : `，${dateText(from)}至${dateText(to)}`);

function gapList({ papers }: Coverage): HTMLElement[] {
  const gaps = papers.flatMap(({ name, gaps }) => gaps.map(([from, to]) => ({ name, from, to, length: Date.parse(to) - Date.parse(from) })));
  if (gaps.length === 0) return [];
  gaps.sort((a, b) => b.length - a.length);
  const most = 10;
  return [
    el('h2', {}, '没有版面的时段'),
    el('ul', {}, ...gaps.slice(0, most).map(({ name, from, to }) => el('li', {}, `${name === null ? '报名不详' : shown(name)}：${dateText(from)}之后，至${dateText(to)}之前`))),
    ...(gaps.length > most ? [el('p', {}, `另有 ${gaps.length - most} 段。`)] : []),
  ];
}
