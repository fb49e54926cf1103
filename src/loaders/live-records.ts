import type { Records } from '../archive/record.ts';

// Astro loads content and pages through module graphs of their own, so what both see has to hang on the process.
const place = Symbol.for('baoku.live-records');
const shared = globalThis as { [place]?: Records };

/**
 * The records the dev server has read last, undefined in a build. Pages take them from here; Astro's store, which is written
 * to disk and read back at each change, only hears which of them changed.
 */
export function liveRecords(): Records | undefined {
  return shared[place];
}

export function setLiveRecords(records: Records): void {
  shared[place] = records;
}
