import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as jieba from 'jieba-wasm';
import { parseArchive } from '../archive/parse-archive.ts';
import type { Records } from '../archive/record.ts';
import { decodeSource } from '../archive/source.ts';

/**
 * Read every page text of a folder and parse it, with the gazetteer and jieba handed to the parser.
 * The one place where file system, parser, gazetteer and dictionary meet; scripts and Astro's loaders both call it.
 *
 * @param dir folder of page texts
 */
export async function assembleArchive(dir: string): Promise<Records> {
  const names = (await readdir(dir, { recursive: true })).filter((name) => /\.(txt|md)$/.test(name)).sort();
  const sources = await Promise.all(names.map(async (name) => decodeSource(name.replaceAll('\\', '/'), await readFile(join(dir, name)))));
  return parseArchive(sources, {
    cut: (text) => jieba.cut(text, false),
    regions: () => [],
    keywords: () => [],
  });
}
