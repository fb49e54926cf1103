import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFragments } from '../../src/archive/fragments.ts';
import { mulberry32, pick } from './random.ts';

/** Runs of fragments are taken over whole, so that what stands side by side on a page mostly belongs together. */
const longestRun = 6;

/**
 * Page texts of any size, made of the fragments of real ones.
 *
 * @param dir folder of page texts
 * @param bytes UTF-8 bytes of a page, at least
 * @returns a generator of pages without end; the same seed gives the same pages
 */
export function* seedPages(dir: string, bytes: number, seed = 1): Generator<string, never> {
  const random = mulberry32(seed);
  const pages = readdirSync(dir).filter((file) => file.endsWith('.txt')).sort().map((file) => readFragments(readFileSync(join(dir, file), 'utf8')).map(({ raw }) => raw));
  for (;;) {
    const fragments: string[] = [];
    for (let size = 0; size < bytes; ) {
      const page = pick(pages, random);
      const first = Math.floor(random() * page.length);
      const run = page.slice(first, first + 1 + Math.floor(random() * longestRun));
      fragments.push(...run);
      size += Buffer.byteLength(run.join('\n\n')) + 2;
    }
    yield fragments.join('\n\n') + '\n';
  }
}
