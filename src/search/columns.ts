import type { SearchDocument } from './document.ts';

/** What every article's row holds for filters, counts and order; rows stand newest first. */
export interface Columns {
  /** EDTF dates with the number of articles that follow under each; the undated stand last under ''. */
  dates: [date: string, count: number][];
  papers: string[];
  /** Per row an index into `papers`, or -1. */
  paper: number[];
}

/** The longer lists, fetched only when a filter or a facet needs them. Rows hold indexes into the names. */
export interface ListColumn {
  names: string[];
  rows: number[][];
}

/** `2026-03-25` and the like as something to compare; EDTF qualifiers (`2021-12~`) do not change the order. */
export const dateKey = (date: string | null): string => (date ?? '').replace(/[^0-9-].*$/, '');

/** Year of an EDTF date, or '' where there is none. */
export const yearOf = (date: string | null): string => /^\d{4}/.exec(date ?? '')?.[0] ?? '';

/** Newest first, then by id: the order of rows everywhere. */
export const byDate = (a: SearchDocument, b: SearchDocument): number =>
  dateKey(a.date) === dateKey(b.date) ? (a.id < b.id ? -1 : 1) : dateKey(a.date) < dateKey(b.date) ? 1 : -1;

/** @param documents in the order of {@link byDate} */
export function makeColumns(documents: readonly SearchDocument[]): Columns {
  const dates: [string, number][] = [];
  for (const { date } of documents) {
    if (dates.at(-1)?.[0] === (date ?? '')) dates.at(-1)![1]++;
    else dates.push([date ?? '', 1]);
  }
  const papers = [...new Set(documents.flatMap((document) => document.paper ?? []))].sort();
  return { dates, papers, paper: documents.map((document) => (document.paper === null ? -1 : papers.indexOf(document.paper))) };
}

/** One row for each document, made of the strings that `of` gives for it. */
export function makeListColumn(documents: readonly SearchDocument[], of: (document: SearchDocument) => readonly string[]): ListColumn {
  const names = [...new Set(documents.flatMap(of))].sort();
  const index = new Map(names.map((name, at) => [name, at]));
  return { names, rows: documents.map((document) => [...new Set(of(document))].map((name) => index.get(name)!).sort((a, b) => a - b)) };
}

/** The date of each row. */
export const rowDates = (columns: Columns): string[] => columns.dates.flatMap(([date, count]) => Array<string>(count).fill(date));

/** A region's code and those it lies in: 430802 → 430802, 430800, 430000; townships of nine digits under their county. */
export function regionLineage(code: string): string[] {
  const county = code.slice(0, 6);
  return [...new Set([code, county, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`])];
}
