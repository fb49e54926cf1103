import { createHash } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { formatMessage, type Message } from '../archive/message.ts';
import { joinPages } from '../archive/parse-archive.ts';
import { parseFile, type ParsedPage } from '../archive/parse-page.ts';
import type { Records } from '../archive/record.ts';
import { keepAddresses, type Redirect } from '../owner/keep-addresses.ts';
import { ledgerFile, ledgerText, readLedger } from '../owner/ledger.ts';
import { loadConfig } from './load-config.ts';
import { ParsePool } from './parse-pool.ts';
import { parserHelpers } from './parser-helpers.ts';
import { findSeeds, type ReadSeed, readSeed, type SeedFile } from './read-seeds.ts';

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

/** A file that is read and parsed. */
interface TakenFile {
  read: ReadSeed;
  /** Digest of all its pages were made from. */
  key: string;
  parsed: ParsedPage[];
}

/** Files opened before their turn. */
const readAhead = 6;

/** With fewer files than this to be parsed, more cores save no time: each has to load a dictionary first. */
const worthPool = 12;

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
  // A watcher that knows all pages but those that changed is quicker by itself.
  const pool = seeds.length < worthPool || options.cache?.size ? null : new ParsePool(home);
  const parse = pool ? (read: ReadSeed) => pool.parse(read) : inOrder(home);
  const pages: ParsedPage[] = [];
  const used: ParseCache = new Map();
  // A few files at a time: a disk answers them together, and a folder of thousands is not held in memory as bytes.
  const waiting: Promise<TakenFile>[] = [];
  const take = async (seed: SeedFile): Promise<TakenFile> => {
    const read = await readSeed(root, seed);
    const key = createHash('sha256').update(JSON.stringify([seed.file, home, read.sources.map(({ sha256, encoding, facts }) => [sha256, encoding, facts]), read.corrections])).digest('hex');
    return { read, key, parsed: options.cache?.get(key) ?? (await parse(read)) };
  };
  const breadth = pool?.breadth ?? readAhead;
  try {
    for (let i = 0; i < seeds.length; i++) {
      while (waiting.length < breadth && i + waiting.length < seeds.length) waiting.push(unwatched(take(seeds[i + waiting.length]!)));
      const { read, key, parsed } = await waiting.shift()!;
      messages.push(...read.messages);
      used.set(key, parsed);
      pages.push(...parsed);
      options.progress?.(i + 1, seeds.length);
    }
  } finally {
    await pool?.close();
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

/** Parses one file after the other in this thread. */
function inOrder(home: string | null): (read: ReadSeed) => Promise<ParsedPage[]> {
  const helpers = parserHelpers(home);
  return ({ sources, corrections }) => Promise.resolve(parseFile(sources, corrections, helpers));
}

/** A promise that may fail before anyone waits for it. */
function unwatched<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

/** A folder's defaults are read with each of its files, but told of once. */
const distinctMessages = (messages: readonly Message[]): Message[] => [...new Map(messages.map((one) => [formatMessage(one), one])).values()];
