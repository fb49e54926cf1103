import { createHash } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import * as jieba from 'jieba-wasm';
import { keywordCandidates } from '../archive/keywords.ts';
import { formatMessage, type Message } from '../archive/message.ts';
import { joinPages } from '../archive/parse-archive.ts';
import { parseFile, type Helpers, type ParsedPage } from '../archive/parse-page.ts';
import type { Records } from '../archive/record.ts';
import { keepAddresses, type Redirect } from '../owner/keep-addresses.ts';
import { ledgerFile, ledgerText, readLedger } from '../owner/ledger.ts';
import { regionLinker, regionName } from './link-regions.ts';
import { loadConfig } from './load-config.ts';
import { findSeeds, type ReadSeed, readSeed } from './read-seeds.ts';

/** Records, and what the owner should know about the inputs they were made from. */
export interface AssembledArchive {
  records: Records;
  messages: Message[];
  /** Addresses that have no record any more, with those that took their text over. */
  redirects: Redirect[];
  /** The ledger of addresses as it should stand in the folder now; null where it already does. */
  ledger: string | null;
}

/** Pages already parsed, by a digest of all they were made from: a watcher parses only what changed. */
export type ParseCache = Map<string, ParsedPage[]>;

/** Files opened before their turn. */
const readAhead = 6;

const cut = (text: string): string[] => jieba.cut(text, false);
const tag = (text: string): { word: string; tag: string }[] => jieba.tag(text, false);

/**
 * Read every page text of a folder and parse it, with the gazetteer and jieba handed to the parser.
 * The one place where file system, parser, gazetteer and dictionary meet; scripts and Astro's loaders both call it.
 *
 * @param dir folder of page texts
 * @param options.progress told after each file how many of how many are read
 * @param options.cache filled here; entries of files that changed or went are dropped
 * @throws Error when the folder cannot be read
 */
export async function assembleArchive(dir: string, options: { progress?: (done: number, of: number) => void; cache?: ParseCache } = {}): Promise<AssembledArchive> {
  const { seeds, messages } = await findSeeds(dir);
  const root = await realpath(dir);
  const home = loadConfig(dir).home ?? null;
  const helpers: Helpers = { cut, tag, regions: regionLinker(cut, home), keywords: (article) => keywordCandidates(article, cut), regionName };
  const pages: ParsedPage[] = [];
  const used: ParseCache = new Map();
  // A few files at a time: a disk answers them together, and a folder of thousands is not held in memory as bytes.
  const waiting: Promise<ReadSeed>[] = [];
  for (const [i, seed] of seeds.entries()) {
    while (waiting.length < readAhead && i + waiting.length < seeds.length) waiting.push(readSeed(root, seeds[i + waiting.length]!));
    const read = await waiting.shift()!;
    messages.push(...read.messages);
    const key = createHash('sha256').update(JSON.stringify([seed.file, home, read.sources.map(({ sha256, encoding, facts }) => [sha256, encoding, facts]), read.corrections])).digest('hex');
    const parsed = options.cache?.get(key) ?? parseFile(read.sources, read.corrections, helpers);
    used.set(key, parsed);
    pages.push(...parsed);
    options.progress?.(i + 1, seeds.length);
  }
  options.cache?.clear();
  for (const [key, parsed] of used) options.cache?.set(key, parsed);
  messages.push(...pages.flatMap((page) => page.messages));

  const before = await readFile(join(root, ledgerFile), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const old = readLedger(before);
  messages.push(...old.messages);
  let redirects: Redirect[] = [];
  let after = before;
  const records = joinPages(pages, (fresh) => {
    const kept = keepAddresses(old.ledger, fresh);
    redirects = kept.redirects;
    after = ledgerText(kept.ledger);
    return kept.pages;
  });
  return { records, messages: distinctMessages(messages), redirects, ledger: after === before ? null : after };
}

/** A folder's defaults are read with each of its files, but told of once. */
const distinctMessages = (messages: readonly Message[]): Message[] => [...new Map(messages.map((one) => [formatMessage(one), one])).values()];
