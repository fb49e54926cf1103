import { createHash } from 'node:crypto';
import type { Records } from '../archive/record.ts';

/** Which state of the archive a copy of the data is. */
export interface Release {
  /** Version of this software and the first digits of the digest of all records: `0.1.0+3f9a0c41d2e8`. */
  version: string;
  /** When the page texts were last changed, as ISO 8601; null where nobody knows. Never the time of the build. */
  date: string | null;
  /** The same for each page text, by its path below the seeds folder. */
  changed: ReadonlyMap<string, string>;
}

/** The same records have the same version, wherever and whenever they are built. */
export const dataVersion = (records: Records, software: string): string =>
  `${software}+${createHash('sha256').update(JSON.stringify(records)).digest('hex').slice(0, 12)}`;
