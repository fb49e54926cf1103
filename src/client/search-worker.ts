import type { Answer, Interim } from '../search/answer.ts';
import { answer } from '../search/answer.ts';
import { mergeFindings, searchShard } from '../search/engine.ts';
import type { Filters } from '../search/filters.ts';
import { readVariants } from '../search/manifest.ts';
import type { Variants } from '../search/normalise.ts';
import { nearForms } from '../search/near.ts';
import type { Query, Term } from '../search/query.ts';
import { parseQuery, queryLine } from '../search/query.ts';
import { mayHoldVariants, otherForms } from '../search/variants.ts';
import type { Message, NearQuery, Reply, Request } from './search-messages.ts';
import type { ArchiveReader } from './shard-reader.ts';
import { FetchFailure, openArchive } from './shard-reader.ts';

/** Up to how many results other queries are offered. */
const few = 2;
let latest = 0;
let opened: Promise<ArchiveReader> | undefined;
const send = (message: Message): void => { postMessage(message); };

addEventListener('message', (event: MessageEvent<Request>) => {
  const { id } = event.data;
  latest = id;
  respond(event.data).then(
    (reply) => {
      send({ id, kind: 'done', reply });
      if (reply.idle || reply.total > few) return;
      const near = reply.terms.length > 0 ? nearQueries(event.data, reply, () => latest === id) : Promise.resolve([]);
      near.then((queries) => { send({ id, kind: 'near', queries }); }, () => { send({ id, kind: 'near', queries: [] }); });
    },
    (error: unknown) => {
      // Perhaps the archive was published anew and the files of the old index are gone: the next try opens it afresh.
      opened = undefined;
      send({ id, kind: 'failed', reason: error instanceof FetchFailure ? 'network' : 'fault', detail: String(error) });
    },
  );
});

/** The table a query has to be folded with; most need none. */
const variantsFor = async (query: string, archive: ArchiveReader): Promise<Variants | undefined> =>
  mayHoldVariants(query) ? readVariants(await archive.packed<string>(archive.manifest.variants)) : undefined;

/** Queries near one that found little, as far as they find more. Stops when the reader has asked for something else. */
async function nearQueries({ state }: Request, reply: Reply, wanted: () => boolean): Promise<NearQuery[]> {
  const archive = await opened!;
  const variants = await variantsFor(state.query, archive);
  const { terms, filters } = parseQuery(state.query, variants);
  const total = async (list: readonly Term[]): Promise<number> =>
    mergeFindings(await Promise.all(archive.shards.map((shard, number) => searchShard(shard, number, { terms: list, filters: reply.filters, facets: [], ranked: false })))).found.length;
  const lexicon = (await archive.packed<string>(archive.manifest.lexicon)).split(' ');
  const out: NearQuery[] = [];
  const offer = async (list: Term[], text: string, kind: NearQuery['kind']): Promise<void> => {
    if (!wanted() || out.length >= 10) return;
    const found = await total(list);
    const query = queryLine({ terms: list, filters });
    if (found > reply.total && !out.some((other) => other.query === query)) out.push({ query, text, kind, total: found });
  };
  const put = (old: Term, text: string): Term[] => terms.map((term) => (term === old ? { ...term, text, typed: text } : term));
  // Quotation marks of a Chinese keyboard around words with a space were perhaps meant as an operator.
  const plain = state.query.replace(/[“”„‟＂]/gu, '"');
  if (plain !== state.query) await offer(parseQuery(plain, variants).terms, plain, 'quotes');
  for (const term of terms.filter(({ exclude }) => !exclude)) {
    if (terms.length > 1) await offer([term], term.typed, 'term');
    if (terms.length > 1 && (await total([term])) > few) continue;
    for (const { text, kind } of nearForms(term.text, lexicon)) await offer(put(term, text), text, kind);
  }
  return out;
}

async function respond({ id, root, state, facets }: Request): Promise<Reply> {
  const archive = await (opened ??= openArchive(root));
  const variants = await variantsFor(state.query, archive);
  const query = parseQuery(state.query, variants);
  const filters = await withTyped(query, state.filters, archive);
  const idle = query.terms.length === 0 && Object.values(filters).every((value) => value === null);
  const terms = query.terms.filter((term) => !term.exclude).map(({ text }) => text);
  const frame = { notes: query.notes, filters, terms, coverage: archive.manifest.coverage, idle };
  if (idle) return { ...frame, total: 0, items: [], facets: {} };
  const parts = archive.shards.length;
  const progress = (interim: Interim): void => { send({ id, kind: 'progress', parts, ...interim }); };
  const ask = (list: readonly Term[]): Promise<Answer> => answer(archive.shards, { terms: list, filters, facets, ranked: state.order === 'relevance' }, state.order, state.page, progress);
  const found = await ask(query.terms);
  if (found.total > 0) return { ...frame, ...found };
  for (const term of query.terms.filter(({ exclude }) => !exclude)) {
    for (const text of otherForms(term.text)) {
      const list = query.terms.map((other) => (other === term ? { ...term, text } : other));
      const other = await ask(list);
      if (other.total > 0) return { ...frame, ...other, notes: [...query.notes, { code: 'other-form', typed: text }], terms: list.filter(({ exclude }) => !exclude).map((one) => one.text) };
    }
  }
  return { ...frame, ...found };
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
