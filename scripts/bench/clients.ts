import type { Message } from '../../src/client/search-messages.ts';

/** How a contender answers inside a page; `null` ids: only the number is known. */
export interface Asked {
  total: number;
  ids: string[] | null;
}

declare global {
  interface Window {
    ask: (query: string, first: boolean) => Promise<Asked>;
  }
}

/**
 * The browser side of each contender. Every function is sent to the page as it stands, so it uses nothing from outside.
 * It gets the addresses of the contender's folder and of our worker, and leaves `window.ask` behind.
 */
export const clients: Record<string, (place: { root: string; worker: string; bigrams: string }) => Promise<void>> = {
  Baoku: async ({ root, worker: address }) => {
    const worker = new Worker(address, { type: 'module' });
    let id = 0;
    window.ask = (query) =>
      new Promise((done, fail) => {
        const own = ++id;
        const listen = ({ data }: MessageEvent<Message>): void => {
          if (data.id !== own || data.kind === 'progress' || data.kind === 'near') return;
          worker.removeEventListener('message', listen);
          if (data.kind === 'failed') fail(new Error(data.detail));
          else done({ total: data.reply.total, ids: data.reply.items.map((item) => item.id) });
        };
        worker.addEventListener('message', listen);
        const quoted = `"${query}"`;
        worker.postMessage({ id: own, root, state: { query: quoted, filters: { paper: null, from: null, to: null, region: null, byline: null }, order: 'relevance', page: 1 }, facets: ['paper', 'year'] });
      });
  },
  'Pagefind as shipped': async ({ root }) => {
    document.documentElement.lang = 'zh';
    const pagefind = (await import(`${root}pagefind.js`)) as { search(text: string): Promise<{ results: { id: string; data(): Promise<unknown> }[] }> };
    window.ask = async (query) => {
      const { results } = await pagefind.search(query);
      await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return { total: results.length, ids: results.map((result) => result.id) };
    };
  },
  MiniSearch: async ({ root, bigrams }) => {
    const { default: MiniSearch } = (await import(`${root}minisearch.js`)) as { default: { loadJSON(json: string, options: object): { search(text: string, options: object): { id: string }[] } } };
    const tokenize = (await import(bigrams) as { bigrams(text: string): string[] }).bigrams;
    const index = MiniSearch.loadJSON(await (await fetch(`${root}index.json`)).text(), { fields: ['text'], storeFields: [], tokenize });
    window.ask = (query) => {
      const results = index.search(query, { combineWith: 'AND' });
      return Promise.resolve({ total: results.length, ids: results.map(({ id }) => id) });
    };
  },
  FlexSearch: async ({ root, bigrams }) => {
    interface Index { import(key: string, data: string): void; search(text: string, options: object): number[] }
    const { default: FlexSearch } = (await import(`${root}flexsearch.js`)) as { default: { Index: new (options: object) => Index } };
    const encode = (await import(bigrams) as { bigrams(text: string): string[] }).bigrams;
    const index = new FlexSearch.Index({ tokenize: 'strict', encode });
    const { parts, ids } = (await (await fetch(`${root}index.json`)).json()) as { parts: Record<string, string>; ids: string[] };
    for (const [key, data] of Object.entries(parts)) index.import(key, data);
    window.ask = (query) => {
      const results = index.search(query, { limit: 1e6 });
      return Promise.resolve({ total: results.length, ids: results.map((number) => ids[number]!) });
    };
  },
  'text + includes()': async ({ root }) => {
    const texts = (await (await fetch(`${root}index.json`)).json()) as { id: string; text: string }[];
    window.ask = (query) => {
      const wanted = query.toLowerCase();
      const found = texts.filter(({ text }) => text.includes(wanted));
      return Promise.resolve({ total: found.length, ids: found.map(({ id }) => id) });
    };
  },
};
