import { answer } from '../search/answer.ts';
import type { Filters } from '../search/filters.ts';
import { readVariants } from '../search/manifest.ts';
import type { Query } from '../search/query.ts';
import { parseQuery } from '../search/query.ts';
import { mayHoldVariants } from '../search/variants.ts';
import type { Message, Reply, Request } from './search-messages.ts';
import type { ArchiveReader } from './shard-reader.ts';
import { FetchFailure, openArchive } from './shard-reader.ts';

let opened: Promise<ArchiveReader> | undefined;
const send = (message: Message): void => { postMessage(message); };

addEventListener('message', (event: MessageEvent<Request>) => {
  const { id } = event.data;
  respond(event.data).then(
    (reply) => { send({ id, kind: 'done', reply }); },
    (error: unknown) => { send({ id, kind: 'failed', reason: error instanceof FetchFailure ? 'network' : 'fault', detail: String(error) }); },
  );
});

async function respond({ id, root, state, facets }: Request): Promise<Reply> {
  opened ??= openArchive(root);
  const archive = await opened.catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  const variants = mayHoldVariants(state.query) ? readVariants(await archive.packed<string>(archive.manifest.variants)) : undefined;
  const query = parseQuery(state.query, variants);
  const filters = await withTyped(query, state.filters, archive);
  const idle = query.terms.length === 0 && Object.values(filters).every((value) => value === null);
  const terms = query.terms.filter((term) => !term.exclude).map(({ text }) => text);
  const frame = { notes: query.notes, filters, terms, coverage: archive.manifest.coverage, idle };
  if (idle) return { ...frame, total: 0, items: [], facets: {} };
  const parts = archive.shards.length;
  return {
    ...frame,
    ...(await answer(archive.shards, { terms: query.terms, filters, facets }, state.order, state.page, (found, part) => { send({ id, kind: 'progress', found, part, parts }); })),
  };
}

/** The filters of the address, overruled by those in the query line. A region may be typed by name. */
async function withTyped(query: Query, filters: Filters, archive: ArchiveReader): Promise<Filters> {
  const out = { ...filters };
  for (const { key, value } of query.filters) {
    if (key === 'year') {
      const years = /^(\d{4})?\s*(?:(?:-|–|—|~|～|\.\.|至)\s*(\d{4})?)?$/u.exec(value);
      if (!years || value === '') query.notes.push({ code: 'bad-year', typed: value });
      else [out.from, out.to] = [years[1] ?? null, /^\d{4}$/.test(value) ? value : (years[2] ?? null)];
    } else if (key === 'region') {
      out.region = /^\d{6,9}$/.test(value) ? value : ((await regionByName(value, archive)) ?? value);
    } else {
      out[key] = value;
    }
  }
  return out;
}

async function regionByName(name: string, archive: ArchiveReader): Promise<string | undefined> {
  const named: [string, string][] = [];
  for (const shard of archive.shards) named.push(...Object.entries((await shard.list('regions')).labels ?? {}));
  return (named.find(([, label]) => label === name) ?? named.sort(([a], [b]) => (a < b ? -1 : 1)).find(([, label]) => label.startsWith(name)))?.[0];
}
