import type { ShardReader } from '../search/engine.ts';
import type { Manifest, ShardEntry } from '../search/manifest.ts';
import type { Chunk, PageList } from '../search/pagefind-files.ts';
import { countPlaces, readChunk, readPageList } from '../search/pagefind-files.ts';
import { unpack } from './packed-file.ts';

/** The part of Pagefind's interface that is used. */
interface Pagefind {
  createInstance(options: { basePath: string; metaCacheTag: string; noWorker: boolean }): {
    search(term: string): Promise<{ results: { id: string; words: number[] }[] }>;
  };
}

/** Something needed for a search could not be fetched; trying again may help. */
export class FetchFailure extends Error {}

/** How often Pagefind could not be fetched. */
let tries = 0;

/** An index that is read over HTTP. */
export interface ArchiveReader {
  manifest: Manifest;
  shards: ShardReader[];
  /** A packed JSON file named by the manifest. */
  packed<T>(path: string): Promise<T>;
}

/**
 * Open the index below `root`, which ends in a slash. Pagefind is loaded and run here, so this belongs in a worker:
 * without a document Pagefind knows no language and leaves the words as they are.
 */
export async function openArchive(root: string): Promise<ArchiveReader> {
  const source = watchedFetch(root);
  const manifest = (await (await source.get(`${root}archive.json`, { cache: 'no-cache' })).json()) as Manifest;
  const memo = new Map<string, Promise<unknown>>();
  const packed = <T>(path: string): Promise<T> => {
    const kept = memo.get(path);
    if (kept) return kept as Promise<T>;
    const load = source.get(root + path).then(async (response) => JSON.parse(new TextDecoder().decode(await unpack(await response.arrayBuffer()))) as T);
    memo.set(path, load);
    load.catch(() => memo.delete(path));
    return load;
  };
  let engine: Promise<Pagefind> | undefined;
  const pagefind = async (): Promise<Pagefind> => {
    try {
      return await (engine ??= import(/* @vite-ignore */ `${root}pagefind.js${tries > 0 ? `?try=${tries}` : ''}`) as Promise<Pagefind>);
    } catch {
      // A module that could not be fetched is not fetched again under the same address.
      engine = undefined;
      tries++;
      throw new FetchFailure('pagefind.js');
    }
  };
  return { manifest, packed, shards: manifest.shards.map((entry) => shardReader(root, entry, manifest.version, source, pagefind, packed)) };
}

function shardReader(root: string, entry: ShardEntry, version: string, source: WatchedFetch, pagefind: () => Promise<Pagefind>, packed: ArchiveReader['packed']): ShardReader {
  type Finder = (term: string) => Promise<ReadonlyMap<number, number>>;
  let opened: Promise<Finder> | undefined;
  let pages: Promise<PageList> | undefined;
  const kept = new Map<string, ReadonlyMap<number, number>>();
  const chunks = new Map<string, Chunk>();

  const pageList = (): Promise<PageList> => {
    pages ??= source.shared(root + entry.pages).then(async (bytes) => readPageList(new Uint8Array(await unpack(bytes))));
    pages.catch(() => (pages = undefined));
    return pages;
  };
  const open = async (): Promise<Finder> => {
    const instance = (await pagefind()).createInstance({ basePath: root + entry.path, metaCacheTag: version, noWorker: true });
    let rows: Map<string, number> | undefined;
    return async (term) => {
      const { results } = await source.whole(() => instance.search(term));
      rows ??= new Map((await pageList()).hashes.map((hash, row) => [hash, row]));
      return new Map(results.map(({ id, words }) => [rows!.get(id)!, words[0] ?? 0]));
    };
  };

  return {
    entry,
    async find(words) {
      const term = `"${words.join(' ')}"`;
      const known = kept.get(term);
      if (known) return known;
      try {
        const found = await (await (opened ??= open()))(term);
        if (kept.size > 50) kept.delete(kept.keys().next().value!);
        kept.set(term, found);
        return found;
      } catch (error) {
        // An instance that failed to start stays broken, so the next try gets a new one.
        opened = undefined;
        throw error instanceof FetchFailure ? error : new FetchFailure(String(error));
      }
    },
    async density(word) {
      const { lengths, chunks: parts } = await pageList();
      const part = parts.find(({ from, to }) => from <= word && word <= to);
      if (!part) return new Map();
      const chunk = chunks.get(part.hash) ?? readChunk(new Uint8Array(await unpack(await source.shared(`${root}${entry.path}index/${part.hash}.pf_index`))));
      if (chunks.size > 30) chunks.delete(chunks.keys().next().value!);
      chunks.set(part.hash, chunk);
      const counts = countPlaces(chunk, word);
      for (const [row, count] of counts) counts.set(row, count / lengths[row]!);
      return counts;
    },
    columns: () => packed(entry.columns),
    list: (kind) => packed(entry[kind]),
    text: async (row) => packed(`${entry.path}text/${(await pageList()).hashes[row]!}.pack`),
  };
}

interface WatchedFetch {
  get(url: string, init?: RequestInit): Promise<Response>;
  /** Bytes that several readers want, fetched once. */
  shared(url: string): Promise<ArrayBuffer>;
  /** Run something that fetches behind our back; rejects if one of its fetches failed, even where it kept quiet. */
  whole<T>(run: () => Promise<T>): Promise<T>;
}

/**
 * Watch this worker's fetches. Pagefind swallows the failure of an index chunk and would answer with what it has;
 * a part of the results must not pass for the whole. Its page list and chunks are read here as well, and its engine,
 * which is the same for every part, is fetched once.
 */
function watchedFetch(root: string): WatchedFetch {
  const native = globalThis.fetch.bind(globalThis);
  const once = new Map<string, Promise<ArrayBuffer>>();
  let failures = 0;
  const get = async (url: string, init?: RequestInit): Promise<Response> => {
    try {
      const response = await native(url, init);
      if (!response.ok) throw new FetchFailure(`${response.status} ${url}`);
      return response;
    } catch (error) {
      failures++;
      throw error instanceof FetchFailure ? error : new FetchFailure(`${String(error)} ${url}`);
    }
  };
  const shared = (url: string): Promise<ArrayBuffer> => {
    const load = once.get(url) ?? get(url).then((response) => response.arrayBuffer());
    once.set(url, load);
    load.catch(() => once.delete(url));
    return load;
  };
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (url.endsWith('/wasm.unknown.pagefind')) return new Response(await shared(`${root}wasm.unknown.pagefind`));
    return /\.pf_(?:meta|index)$/.test(url) ? new Response(await shared(url)) : get(url, init);
  };
  return {
    get,
    shared,
    async whole(run) {
      const before = failures;
      const value = await run();
      if (failures > before) throw new FetchFailure('a part of the index');
      return value;
    },
  };
}
