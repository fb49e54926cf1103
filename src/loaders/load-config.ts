import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeNote } from '../archive/encoding.ts';
import { message } from '../archive/message.ts';
import { ConfigError, readArchiveConfig, readSite, type ArchiveConfig } from '../site/archive-config.ts';
import { isRegion } from './link-regions.ts';

/** Folder of the page texts: `seeds`, or what `BAOKU_SEEDS` names. */
export const seedsFolder = (): string => process.env.BAOKU_SEEDS ?? 'seeds';

/**
 * The settings in `archive.yaml` of a seeds folder; its defaults where there is none. `SITE` in the environment has
 * the last word on the origin, so that one archive can be built for several.
 *
 * @throws ConfigError, or the file system's own error
 */
export function loadConfig(seeds = seedsFolder()): ArchiveConfig {
  let bytes: Uint8Array | undefined;
  try {
    bytes = readFileSync(join(seeds, 'archive.yaml'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const config = readArchiveConfig(bytes && textOf(bytes), isRegion);
  return process.env.SITE ? { ...config, site: readSite('SITE', process.env.SITE) } : config;
}

function textOf(bytes: Uint8Array): string {
  const text = decodeNote(bytes);
  if (text === null) throw new ConfigError([message('error', 'archive.yaml', 'config', 'Unexpected bytes, expected text in UTF-8')]);
  return text;
}
