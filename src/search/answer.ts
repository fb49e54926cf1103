import type { Facet, Findings, Found, Order, ShardReader, Task } from './engine.ts';
import { mergeFindings, orderFound, searchShard } from './engine.ts';
import type { FacetKey } from './filters.ts';
import { findHits } from './hits.ts';
import type { ArticleText } from './manifest.ts';
import { readVariants } from './manifest.ts';
import { normalise } from './normalise.ts';
import type { Term } from './query.ts';
import type { Piece } from './snippet.ts';
import { pieces, snippets } from './snippet.ts';

/** One shown result; all strings are plain text. */
export interface Item {
  id: string;
  headline: Piece[] | null;
  opening: string;
  snippets: Piece[][];
  hits: number;
  paper: string | null;
  date: string | null;
  page: string | null;
  region: string | null;
  /** Whether a hit is printed in the other script than the query was typed in. */
  otherScript: boolean;
}

export interface Answer {
  total: number;
  items: Item[];
  facets: Partial<Record<FacetKey, Facet>>;
}

/** How many results stand on one page. */
export const pageSize = 20;

/** What is known before all parts have been searched: not an answer yet. */
export interface Interim {
  /** How many parts have been searched. */
  part: number;
  found: number;
  items: Item[];
}

/**
 * Search all parts, newest first, and show one page of results.
 *
 * @param progress called after each part but the last with what is found so far
 * @throws whatever the readers throw: an answer is whole or there is none
 */
export async function answer(readers: readonly ShardReader[], task: Task, order: Order, page: number, progress: (interim: Interim) => void): Promise<Answer> {
  const parts: Findings[] = [];
  const terms = task.terms.filter((term) => !term.exclude);
  const shown = (found: readonly Found[]): Promise<Item[]> =>
    Promise.all(orderFound(found, order).slice((page - 1) * pageSize, page * pageSize).map(async ({ shard, row }) => makeItem(await readers[shard]!.text(row), terms)));
  for (const [shard, reader] of readers.entries()) {
    parts.push(await searchShard(reader, shard, task));
    if (shard === readers.length - 1) break;
    const { found } = mergeFindings(parts);
    progress({ part: shard + 1, found: found.length, items: await shown(found) });
  }
  const { found, facets } = mergeFindings(parts);
  return { total: found.length, items: await shown(found), facets };
}

/** How one article is shown for a query. */
export function makeItem(article: ArticleText, terms: readonly Term[]): Item {
  const variants = readVariants(article.variants);
  const texts = terms.map(({ text }) => text);
  const hitsIn = (text: string): ReturnType<typeof findHits> => findHits(text, texts, variants);
  const headlineHits = article.headline === null ? [] : hitsIn(article.headline);
  const blocks = [...article.heading, ...article.body];
  const hits = blocks.map(hitsIn);
  const printed = [
    ...headlineHits.map((hit) => ({ term: hit.term, text: article.headline!.slice(hit.start, hit.end) })),
    ...hits.flatMap((list, block) => list.map((hit) => ({ term: hit.term, text: blocks[block]!.slice(hit.start, hit.end) }))),
  ];
  const extracts = snippets(blocks, hits);
  const lead = article.body.find((text) => text.length > 20) ?? article.body[0];
  if (extracts.length === 0 && lead !== undefined) extracts.push([{ text: lead.length > 100 ? `${lead.slice(0, 100).replace(/[\ud800-\udbff]$/, '')}…` : lead, hit: false }]);
  return {
    id: article.id,
    headline: article.headline === null ? null : pieces(article.headline, headlineHits),
    opening: article.opening,
    snippets: extracts,
    hits: printed.length,
    paper: article.paper,
    date: article.date,
    page: article.page,
    region: article.region,
    otherScript: printed.some(({ term, text }) => normalise(text) !== normalise(terms[term]!.typed)),
  };
}
