import { readFile } from 'node:fs/promises';
import type { Loader } from 'astro/loaders';
import type { Records } from '../archive/record.ts';
import { assembleArchive } from './assemble.ts';

let read: Promise<Records> | undefined;

/** The archive's records: from the file the build has just written (`BAOKU_RECORDS`), else parsed here and now. */
export function readRecords(): Promise<Records> {
  const file = process.env.BAOKU_RECORDS;
  read ??= file ? readFile(file, 'utf8').then((json) => JSON.parse(json) as Records) : assembleArchive(process.env.BAOKU_SEEDS ?? 'seeds').then(({ records }) => records);
  return read;
}

/** Astro loader for one kind of record. A second entry under the same id would silently win, so it is an error. */
export function recordsLoader(kind: keyof Records): Loader {
  return {
    name: `baoku-${kind}`,
    async load({ store, parseData }) {
      const records = await readRecords();
      store.clear();
      for (const record of records[kind]) {
        if (store.has(record.id)) throw new Error(`Unexpected second ${kind} record with the id ${record.id}, expected ids to differ`);
        store.set({ id: record.id, data: await parseData({ id: record.id, data: record as unknown as Record<string, unknown> }) });
      }
    },
  };
}
