import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Archive } from './archive.ts';

/** Which program made a site of which data. Both follow from the input alone, so that two builds of it say the same. */
export interface Edition {
  program: string;
  /** The first twelve digits of a SHA-256 over all records. */
  data: string;
}

const made = new WeakMap<Archive, Edition>();

/** The edition of an archive. */
export function edition(archive: Archive): Edition {
  const known = made.get(archive);
  if (known) return known;
  const hash = createHash('sha256');
  for (const record of [...archive.pages.values(), ...archive.articles.values()]) hash.update(JSON.stringify(record));
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const one = { program: version, data: hash.digest('hex').slice(0, 12) };
  made.set(archive, one);
  return one;
}
