import { byDate, yearOf } from './columns.ts';
import type { SearchDocument } from './document.ts';

/** Largest number of characters and of articles in one index: about 1.5 GB of memory while it is built. */
export const shardLimit = { characters: 6_000_000, articles: 10_000 };

const size = (document: SearchDocument): number => [document.headline ?? '', ...document.heading, ...document.body].reduce((sum, text) => sum + text.length, 0);

/**
 * Cut an archive into parts that are indexed one by one. Years stay together while they fit; a year too large is cut
 * by paper, a paper's year too large by date. One part when everything fits.
 *
 * @returns the parts, newest first, each in the order of rows
 */
export function cutShards(documents: readonly SearchDocument[], limit = shardLimit): SearchDocument[][] {
  const fits = (part: readonly SearchDocument[]): boolean =>
    part.length <= limit.articles && part.reduce((sum, document) => sum + size(document), 0) <= limit.characters;
  const sorted = [...documents].sort(byDate);
  if (sorted.length === 0) return [];
  if (fits(sorted)) return [sorted];
  const units = [...Map.groupBy(sorted, ({ date }) => yearOf(date)).values()].flatMap((year) =>
    fits(year)
      ? [year]
      : [...Map.groupBy(year, ({ paper }) => paper ?? '').entries()]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .flatMap(([, paper]) => halves(paper, fits)),
  );
  const shards: SearchDocument[][] = [];
  for (const unit of units) {
    const joined = [...(shards.at(-1) ?? []), ...unit];
    if (shards.length > 0 && fits(joined)) shards[shards.length - 1] = joined;
    else shards.push(unit);
  }
  return shards.map((shard) => shard.sort(byDate));
}

function halves(part: SearchDocument[], fits: (part: readonly SearchDocument[]) => boolean): SearchDocument[][] {
  if (part.length < 2 || fits(part)) return [part];
  const middle = Math.ceil(part.length / 2);
  return [...halves(part.slice(0, middle), fits), ...halves(part.slice(middle), fits)];
}
