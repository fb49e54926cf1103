import packageJson from '../../package.json' with { type: 'json' };
import type { Records } from '../archive/record.ts';
import { dataVersion, type Release } from '../files/release.ts';
import type { ArchiveConfig } from '../site/archive-config.ts';
import { seedsFolder } from './load-config.ts';
import { sourceDates } from './source-dates.ts';

/**
 * Version and date of the data. The date is the one the owner states, else that of the newest commit of a page text.
 *
 * @param seeds folder the records were made from
 */
export function dataRelease(records: Records, config: ArchiveConfig, seeds = seedsFolder()): Release {
  const all = sourceDates(seeds);
  const changed = new Map(records.pages.flatMap(({ source }) => (all.has(source.file) ? [[source.file, all.get(source.file)!] as const] : [])));
  return { version: dataVersion(records, packageJson.version), date: config.data_date ?? [...changed.values()].sort().at(-1) ?? null, changed };
}
