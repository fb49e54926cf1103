import type { Columns, ListColumn } from './columns.ts';
import { dateKey, rowDates, yearOf } from './columns.ts';
import type { FacetKey, Filters, RowValues } from './filters.ts';
import { facetKeys, facetValues, isSet, passes, rowNames } from './filters.ts';
import type { ArticleText, ShardEntry } from './manifest.ts';
import { isHan } from './normalise.ts';
import type { Term } from './query.ts';
import { relevance } from './rank.ts';
import { overlapMark, phraseTokens, regionMark, word } from './tokens.ts';

/** One part of the index, wherever it is kept. Every method rejects when something could not be fetched. */
export interface ShardReader {
  entry: ShardEntry;
  /** Rows in which the words stand side by side, with the position of the first. */
  find(words: readonly string[]): Promise<ReadonlyMap<number, number>>;
  /** What share of each row's words is this one. */
  density(word: string): Promise<ReadonlyMap<number, number>>;
  columns(): Promise<Columns>;
  list(kind: 'regions' | 'bylines'): Promise<ListColumn & { labels?: Record<string, string> }>;
  text(row: number): Promise<ArticleText>;
}

export type Order = 'relevance' | 'newest' | 'oldest';

export interface Found {
  shard: number;
  row: number;
  score: number;
  date: string;
}

export interface Facet {
  counts: Record<string, number>;
  labels: Record<string, string>;
}

export interface Findings {
  found: Found[];
  facets: Partial<Record<FacetKey, Facet>>;
}

/** Which facets to count; those not asked for are neither fetched nor counted. */
export interface Task {
  terms: readonly Term[];
  filters: Filters;
  facets: readonly FacetKey[];
  /** Whether the order will be by relevance: only then is the density of hits looked up. */
  ranked: boolean;
}

/** Above this number of articles nobody reads to the end, and counting would take longer than searching. */
const densityLimit = 500;

/** Whether articles of a part can lie in the years asked for. */
const inYears = ({ from, to }: ShardEntry, filters: Filters): boolean =>
  (filters.from === null || to >= filters.from) && (filters.to === null || (from !== '' && from <= filters.to));

/**
 * The articles of one part that hold every included term and no excluded one, and pass the filters. The set is exact:
 * each term is one phrase of the index, and sets are intersected, never guessed.
 */
export async function searchShard(reader: ShardReader, shard: number, task: Task): Promise<Findings> {
  const none: Findings = { found: [], facets: {} };
  const { terms, filters } = task;
  if (!inYears(reader.entry, filters)) return none;
  const included = terms.filter((term) => !term.exclude);
  const needs = (key: FacetKey, open: boolean): boolean => !open || task.facets.includes(key);
  const [hits, misses, overlaps, regionNames, columns, regions, bylines] = await Promise.all([
    Promise.all(included.map(({ text }) => reader.find(phraseTokens(text)))),
    Promise.all(terms.filter((term) => term.exclude).map(({ text }) => reader.find(phraseTokens(text)))),
    Promise.all(included.map(({ text }) => (canOverlap(text) ? reader.find([word(text) + overlapMark]) : new Map<number, number>()))),
    Promise.all(included.map(({ text }) => (canBeRegion(text) ? reader.find([word(text) + regionMark]) : new Map<number, number>()))),
    reader.columns(),
    needs('region', filters.region === null) ? reader.list('regions') : null,
    needs('byline', filters.byline === null) ? reader.list('bylines') : null,
  ]);
  // The first two characters of a term stand for all of it: the exact number of its hits only its texts could tell.
  const fewest = Math.min(...hits.map((rows) => rows.size));
  const densities = task.ranked && fewest <= densityLimit ? await Promise.all(included.map(({ text }) => reader.density(phraseTokens(text)[0]!))) : [];
  const { dates, years, papers } = spreadOut(columns);
  const candidates = hits[0] ? hits[0].keys() : dates.keys();
  const active = facetKeys.filter((key) => isSet(key, filters));
  const found: Found[] = [];
  const facets = Object.fromEntries(task.facets.map((key) => [key, { counts: {}, labels: key === 'region' ? (regions?.labels ?? {}) : {} }])) as Findings['facets'];
  for (const row of candidates) {
    if (!hits.every((rows) => rows.has(row)) || misses.some((rows) => rows.has(row))) continue;
    const values: RowValues = { paper: papers[row]!, year: years[row]!, regions: rowNames(regions, row), bylines: rowNames(bylines, row) };
    const failed = active.filter((key) => !passes(key, values, filters));
    for (const key of task.facets) {
      if (failed.some((other) => other !== key)) continue;
      const { counts } = facets[key]!;
      for (const value of facetValues(key, values)) counts[value] = (counts[value] ?? 0) + 1;
    }
    if (failed.length > 0) continue;
    const score = relevance({
      positions: hits.map((rows) => rows.get(row)!),
      overlaps: overlaps.reduce((sum, rows) => sum + Number(rows.has(row)), 0),
      density: densities.reduce((sum, rows) => sum + (rows.get(row) ?? 0), 0) / Math.max(1, densities.length),
      primaryRegion: regionNames.some((rows) => rows.has(row)),
    });
    found.push({ shard, row, score, date: dates[row]! });
  }
  return { found, facets };
}

interface Spread {
  dates: string[];
  years: string[];
  papers: (string | null)[];
}

/** A part's columns with one entry for each row, spread out once. */
const spreads = new WeakMap<Columns, Spread>();
function spreadOut(columns: Columns): Spread {
  const known = spreads.get(columns);
  if (known) return known;
  const dates = rowDates(columns);
  const spread = { dates, years: dates.map(yearOf), papers: columns.paper.map((index) => columns.papers[index] ?? null) };
  spreads.set(columns, spread);
  return spread;
}

const canOverlap = (text: string): boolean => text.length >= 2 && text.length <= 4 && [...text].every(isHan);
const canBeRegion = (text: string): boolean => text.length >= 2 && text.length <= 12 && [...text].every(isHan);

/** What several parts found, as one. */
export function mergeFindings(parts: readonly Findings[]): Findings {
  const facets: Findings['facets'] = {};
  for (const part of parts) {
    for (const [key, facet] of Object.entries(part.facets) as [FacetKey, Facet][]) {
      const into = (facets[key] ??= { counts: {}, labels: {} });
      Object.assign(into.labels, facet.labels);
      for (const [value, count] of Object.entries(facet.counts)) into.counts[value] = (into.counts[value] ?? 0) + count;
    }
  }
  return { found: parts.flatMap(({ found }) => found), facets };
}

/** Put results in order. Equals stand newest first; the undated stand last in every order by date. */
export function orderFound(found: readonly Found[], order: Order): Found[] {
  const newest = (a: Found, b: Found): number => compare(dateKey(b.date), dateKey(a.date)) || a.shard - b.shard || a.row - b.row;
  const undated = (a: Found, b: Found): number => Number(a.date === '') - Number(b.date === '');
  const orders: Record<Order, (a: Found, b: Found) => number> = {
    relevance: (a, b) => b.score - a.score || newest(a, b),
    newest,
    oldest: (a, b) => undated(a, b) || -newest(a, b),
  };
  return found.toSorted(orders[order]);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
