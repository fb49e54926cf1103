import { readFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { formatMessage, type Message } from '../archive/message.ts';
import type { Article, Page, Records } from '../archive/record.ts';
import { assembleArchive, type ParseCache } from './assemble.ts';
import { setLiveRecords } from './live-records.ts';
import { seedsFolder } from './load-config.ts';

/** What the pages are made from. */
export interface ReadArchive {
  records: Records;
  /** What the owner should know about the inputs; the report shows it. */
  messages: readonly Message[];
}

const cache: ParseCache = new Map();
let reading: Promise<ReadArchive> | undefined;

/** The archive: from the file the build has just written (`BAOKU_RECORDS`), else parsed here and now. */
export function readArchive(): Promise<ReadArchive> {
  const file = process.env.BAOKU_RECORDS;
  reading ??= file
    ? readFile(file, 'utf8').then((json) => {
        const { messages = [], ...records } = JSON.parse(json) as Records & { messages?: Message[] };
        return { records, messages };
      })
    : assembleArchive(seedsFolder(), { cache });
  return reading;
}

/** Astro loader for one kind of record. While the dev server runs, it follows the seeds and sets again only what changed. */
export function recordsLoader(kind: keyof Records): Loader {
  return {
    name: `baoku-${kind}`,
    async load(context) {
      await fill(kind, context, (await readArchive()).records);
      if (context.watcher && !process.env.BAOKU_RECORDS) follow(kind, context);
    },
  };
}

/**
 * A second entry under the same id would silently win in Astro's store, so it is an error. Where changes are followed the
 * store holds no more than what tells one state of a record from another.
 */
async function fill(kind: keyof Records, { store, parseData, generateDigest, watcher }: LoaderContext, records: Records): Promise<void> {
  if (watcher) setLiveRecords(records);
  const left = new Set(store.keys());
  const given = new Set<string>();
  for (const record of records[kind] as (Article | Page)[]) {
    if (given.has(record.id)) throw new Error(`Unexpected second ${kind} record with the id ${record.id}, expected ids to differ`);
    given.add(record.id);
    left.delete(record.id);
    const data = record as unknown as Record<string, unknown>;
    const digest = `${watcher ? 'live ' : ''}${generateDigest(JSON.stringify(data))}`;
    if (store.get(record.id)?.digest !== digest) store.set({ id: record.id, digest, data: watcher ? {} : await parseData({ id: record.id, data }) });
  }
  for (const id of left) store.delete(id);
}

/** Editors write a file in several steps: wait until nothing has happened for this long, in milliseconds. */
const quiet = 60;

/** The stores that are kept up to date, one for each kind of record; all are filled from one reading of the seeds. */
const following = new Map<keyof Records, LoaderContext>();

function follow(kind: keyof Records, context: LoaderContext): void {
  const first = following.size === 0;
  following.set(kind, context);
  if (!first) return;
  const folder = resolve(seedsFolder());
  let waiting: NodeJS.Timeout | undefined;
  context.watcher!.add(folder);
  context.watcher!.on('all', (_event, path) => {
    if (!resolve(path).startsWith(folder + sep)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => void readAgain(context), quiet);
  });
}

async function readAgain({ logger }: LoaderContext): Promise<void> {
  reading = undefined;
  try {
    const began = performance.now();
    const { records, messages } = await readArchive();
    logger.info(`read again in ${Math.round(performance.now() - began)} ms`);
    for (const message of messages) logger.warn(formatMessage(message));
    for (const [kind, context] of following) await fill(kind, context, records);
    logger.info(`set again after ${Math.round(performance.now() - began)} ms`);
  } catch (error) {
    logger.error(String(error));
  }
}
