import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Records } from '../../src/archive/record.ts';
import { inReadingOrder } from '../fit/page.ts';

/** What the scorer prints with --json, as far as it is one number for all pages. */
export type Figures = Record<string, number>;

interface GoldFile {
  source: string;
  articles: { blocks: { role: string; clean?: string; spans: [number, number][]; text: string[] }[] }[];
}

/**
 * Score records against known truth.
 *
 * @param scorer path of a scorer that takes --gold, --records, --sources and --json
 * @throws Error where the scorer fails or prints something else
 */
export function runScorer(scorer: string, { gold, sources, records }: { gold: string; sources: string; records: Pick<Records, 'pages' | 'articles'> }): Figures {
  const work = mkdtempSync(join(tmpdir(), 'baoku-score-'));
  try {
    writeGold(gold, sources, join(work, 'gold'));
    writeFileSync(join(work, 'records.json'), JSON.stringify(records));
    const printed = execFileSync(process.execPath, [scorer, '--gold', join(work, 'gold'), '--records', join(work, 'records.json'), '--sources', sources, '--json'], { encoding: 'utf8', maxBuffer: 1 << 26 });
    return Object.fromEntries(Object.entries(JSON.parse(printed) as Record<string, unknown>).filter((entry): entry is [string, number] => typeof entry[1] === 'number'));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** A whole block that signs: 本报通讯员 and names. The articles the composer takes from have such lines in their text. */
const signing = /^(?:本报)?\s?(?:记\s?者|通\s?讯\s?员)[^，,。！？：:“”]{2,60}$/u;

/**
 * The truth with the spans of each block in the order in which they are to be read. The composer lists them as they stand
 * in the source, even where a later column was read before an earlier one; a parser that puts them right would be counted
 * wrong for it, as would one that reads a signing line in an article's text as a byline. Where the truth does not know the text as printed, as in pages annotated by hand, nothing changes.
 */
function writeGold(from: string, sources: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from).filter((file) => file.endsWith('.json'))) {
    const gold = JSON.parse(readFileSync(join(from, name), 'utf8')) as GoldFile;
    const text = readFileSync(join(sources, gold.source), 'utf8').replace(/^\uFEFF/, '');
    for (const { blocks } of gold.articles)
      for (const block of blocks) {
        block.spans = inReadingOrder(text, block);
        if (block.clean !== undefined && signing.test(block.clean.replace(/^#+\s*/, ''))) block.role = 'byline';
        block.text = block.spans.map(([start, end]) => text.slice(start, end));
      }
    writeFileSync(join(to, name), JSON.stringify(gold));
  }
}
