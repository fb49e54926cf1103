import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** Whether a folder is another one or lies above it. */
const holds = (folder: string, other: string): boolean => {
  const way = relative(folder, other);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === other);
};

/** A file that every site built here has, and hardly another folder. */
const ofOurs = join('pagefind', 'archive.json');

/**
 * Where a site is to stand: what stands there is deleted when the new one takes its place.
 *
 * @param out as the owner names it; a link leads to the folder it means
 * @param seeds folder of the page texts
 * @throws Error where anything would be lost but an older site
 */
export function outputFolder(out: string, seeds: string): string {
  const real = (path: string): string => (existsSync(path) ? realpathSync(path) : resolve(path));
  const [folder, texts] = [real(out), real(seeds)];
  const refuse = (what: string, expected: string): never => {
    throw new Error(`Unexpected ${what} as the folder of the site, whose contents the site replaces; expected ${expected}`);
  };
  if (holds(folder, realpathSync('.'))) refuse(`${out}, the folder the build runs in or one above it,`, 'a folder inside it or beside it, such as dist');
  if (holds(folder, texts) || holds(texts, folder)) refuse(`${out}, which holds the page texts of ${seeds} or lies among them,`, 'a folder beside them');
  if (!existsSync(folder)) return folder;
  if (!statSync(folder).isDirectory()) refuse(`file ${out}`, 'a folder');
  if (readdirSync(folder).length && !existsSync(join(folder, ofOurs))) refuse(`${out}, which has files that no build has put there,`, 'a new or empty folder, or a site that was built before');
  return folder;
}
