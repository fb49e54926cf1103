import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * The built pages, by kind, without those that only lead elsewhere: pages with the same folders above them are of one kind (`articles/…/`, `regions/…/`, `search/`).
 *
 * @param dir folder of the site
 * @returns for each kind the paths of its pages, sorted, each below the base path
 */
export function pagesByKind(dir: string): Map<string, string[]> {
  const paths = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('.html') && !readFileSync(join(dir, file), 'utf8').includes('http-equiv="refresh"'))
    .sort();
  return Map.groupBy(paths.map((file) => file.replace(/(^|\/)index\.html$/, '$1')), (path) => {
    const folders = path.split('/').slice(0, -1);
    return folders.length < 2 ? path : `${folders[0]}/${'*/'.repeat(folders.length - 1)}`;
  });
}

/** A few pages of each kind: the first, the last and one from the middle. */
export function sampleOfEachKind(dir: string): string[] {
  return [...pagesByKind(dir).values()].flatMap((paths) => [...new Set([paths[0]!, paths[paths.length >> 1]!, paths.at(-1)!])]);
}
