import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page text with its known truth, as the composer writes it and the scorer reads it. */
export interface TruePage {
  file: string;
  text: string;
  articles: { blocks: { role: string; also?: string[]; clean?: string; spans: [number, number][] }[] }[];
  furniture: { spans: [number, number][] }[];
}

/** @param dir folder with `sources/` and `gold/` */
export function readTruePages(dir: string): TruePage[] {
  return readdirSync(join(dir, 'gold')).filter((name) => name.endsWith('.json')).sort().map((name) => {
    const gold = JSON.parse(readFileSync(join(dir, 'gold', name), 'utf8')) as TruePage & { source: string };
    const text = readFileSync(join(dir, 'sources', gold.source), 'utf8').replace(/^\uFEFF/, '');
    for (const { blocks } of gold.articles) for (const block of blocks) block.spans = inReadingOrder(text, block);
    return { file: gold.source, text, articles: gold.articles, furniture: gold.furniture };
  });
}

/**
 * The composer lists a block's spans as they stand in the source. Where a later part was read first, the text as printed
 * (`clean`) tells the order in which they are to be read.
 */
export function inReadingOrder(text: string, { spans, clean }: { spans: [number, number][]; clean?: string }): [number, number][] {
  if (spans.length < 2 || clean === undefined) return spans;
  const letters = (raw: string): string => raw.replace(/[^\p{L}\p{N}]/gu, '');
  const printed = letters(clean);
  const place = ([start, end]: [number, number]): number => {
    const own = letters(text.slice(start, end));
    for (let skip = 0; skip < 12; skip++) {
      const found = printed.indexOf(own.slice(skip, skip + 5));
      if (found >= 0) return found - skip;
    }
    return 0;
  };
  return spans.map((span) => ({ span, at: place(span) })).sort((a, b) => a.at - b.at).map(({ span }) => span);
}
