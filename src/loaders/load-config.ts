import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArchiveConfig, type ArchiveConfig } from '../site/archive-config.ts';

/** Folder of the page texts: `seeds`, or what `BAOKU_SEEDS` names. */
export const seedsFolder = (): string => process.env.BAOKU_SEEDS ?? 'seeds';

/**
 * The settings in `archive.yaml` of a seeds folder; its defaults where there is none.
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
  return readArchiveConfig(yaml);
}
