import type { Variants } from './normalise.ts';
import { normalise } from './normalise.ts';

/** One thing an article must contain, or must not. `text` is folded and has at least one character. */
export interface Term {
  text: string;
  /** As the reader typed it, without operators. */
  typed: string;
  exclude: boolean;
}

export type FilterKey = 'paper' | 'year' | 'region' | 'byline';

/** A filter written into the query line, such as `报纸:湖南日报`. */
export interface TypedFilter {
  key: FilterKey;
  value: string;
}

/** What the reader should know about how a query was understood; never a reason to show nothing. */
export interface QueryNote {
  code: 'open-quote' | 'empty-phrase' | 'lone-minus' | 'nothing-visible' | 'only-excluded' | 'bad-year' | 'other-form';
  typed: string;
}

export interface Query {
  terms: Term[];
  filters: TypedFilter[];
  notes: QueryNote[];
}

/** The words that open a filter in the query line. */
export const filterNames: Readonly<Record<string, FilterKey>> = { 报纸: 'paper', 年份: 'year', 地区: 'region', 署名: 'byline' };

const filterPattern = new RegExp(`^(${Object.keys(filterNames).join('|')})[:：](?:"([^"]+)"|(\\S+))(?=\\s|$)`, 'u');
const phrasePattern = /^"((?:[^"]|"")*)"(?=\s|$)/u;

/**
 * Read a query line. Words are separated by white space and must all occur; `"…"` is one word with its spaces and
 * punctuation (`""` inside stands for one mark); `-word` and `-"…"` must not occur; `报纸:…`, `年份:2019-2021`,
 * `地区:…`, `署名:…` are filters. A quotation mark that opens nothing is a character like any other.
 */
export function parseQuery(line: string, variants?: Variants): Query {
  const query: Query = { terms: [], filters: [], notes: [] };
  let rest = line.trim();
  while (rest !== '') {
    const filter = filterPattern.exec(rest);
    if (filter) {
      query.filters.push({ key: filterNames[filter[1]!]!, value: (filter[2] ?? filter[3])!.trim() });
      rest = rest.slice(filter[0].length).trimStart();
      continue;
    }
    const exclude = /^-[^\s-]/u.test(rest);
    if (exclude) rest = rest.slice(1);
    const phrase = phrasePattern.exec(rest);
    const whole = phrase?.[0] ?? /^\S+/u.exec(rest)![0];
    const typed = phrase ? phrase[1]!.replaceAll('""', '"').trim() : whole;
    rest = rest.slice(whole.length).trimStart();
    const text = normalise(typed, variants);
    if (phrase && typed === '') query.notes.push({ code: 'empty-phrase', typed: whole });
    else if (text === '') query.notes.push({ code: 'nothing-visible', typed: whole });
    else if (!query.terms.some((term) => term.text === text && term.exclude === exclude)) query.terms.push({ text, typed, exclude });
    if (!phrase && (typed.startsWith('"') || (typed.length > 1 && typed.endsWith('"')))) query.notes.push({ code: 'open-quote', typed });
    if (typed === '-') query.notes.push({ code: 'lone-minus', typed });
  }
  if (query.terms.length > 0 && query.terms.every((term) => term.exclude)) query.notes.push({ code: 'only-excluded', typed: line.trim() });
  return query;
}

/** Write a query as a line that is read as the same. */
export const queryLine = ({ terms, filters }: Pick<Query, 'terms' | 'filters'>): string =>
  [
    ...terms.map(({ typed, exclude }) => (exclude ? '-' : '') + quoteTerm(typed)),
    ...filters.map(({ key, value }) => `${Object.entries(filterNames).find(([, own]) => own === key)![0]}:${/\s/u.test(value) ? `"${value}"` : value}`),
  ].join(' ');

/** Write a text as one word of a query line, in quotation marks where it would be read otherwise. */
export const quoteTerm = (text: string): string =>
  /[\s"]|^-/u.test(text) || filterPattern.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
