import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArchiveConfig, type ArchiveConfig } from '../site/archive-config.ts';

/** Folder of the page texts: `seeds`, or what `BAOKU_SEEDS` names. */
export const seedsFolder = (): string => process.env.BAOKU_SEEDS ?? 'seeds';

/**
 * The settings in `archive.yaml` of a seeds folder; its defaults where there is none. `SITE` in the environment has
 * the last word on the origin, so that one archive can be built for several.
 *
 * @throws ConfigError, or the file system's own error
 */
export function loadConfig(seeds = seedsFolder()): ArchiveConfig {
  let yaml: string | undefined;
  try {
    yaml = readFileSync(join(seeds, 'archive.yaml'), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const config = readArchiveConfig(yaml);
  return process.env.SITE ? { ...config, site: process.env.SITE } : config;
}
