import { realpath } from 'node:fs/promises';
import * as jieba from 'jieba-wasm';
import type { Message } from '../archive/message.ts';
import { joinPages } from '../archive/parse-archive.ts';
import { parsePage, type Helpers, type ParsedPage } from '../archive/parse-page.ts';
import type { Records } from '../archive/record.ts';
import { regionLinker } from './link-regions.ts';
import { loadConfig } from './load-config.ts';
import { findSeeds, readSeed } from './read-seeds.ts';

/** Records, and what the owner should know about the inputs they were made from. */
export interface AssembledArchive {
  records: Records;
  messages: Message[];
}

const cut = (text: string): string[] => jieba.cut(text, false);

/**
 * Read every page text of a folder and parse it, with the gazetteer and jieba handed to the parser.
 * The one place where file system, parser, gazetteer and dictionary meet; scripts and Astro's loaders both call it.
 *
 * @param dir folder of page texts
 * @param progress told after each file how many of how many are read
 * @throws Error when the folder cannot be read
 */
export async function assembleArchive(dir: string, progress: (done: number, of: number) => void = () => {}): Promise<AssembledArchive> {
  const { seeds, messages } = await findSeeds(dir);
  const root = await realpath(dir);
  const helpers: Helpers = { cut, regions: regionLinker(cut, loadConfig(dir).home ?? null), keywords: () => [] };
  const pages: ParsedPage[] = [];
  // One file after the other: a folder of thousands is not held in memory as bytes.
  for (const [i, seed] of seeds.entries()) {
    const read = await readSeed(root, seed);
    messages.push(...read.messages);
    for (const source of read.sources) pages.push(parsePage(source, helpers));
    progress(i + 1, seeds.length);
  }
  messages.push(...pages.flatMap((page) => page.messages));
  return { records: joinPages(pages), messages };
}
