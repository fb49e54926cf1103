import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { articleLetters } from '../archive/article-id.ts';
import { joinPages } from '../archive/parse-archive.ts';
import { parsePage, type ParsedPage } from '../archive/parse-page.ts';
import type { Article, Records } from '../archive/record.ts';
import { decodeSource } from '../archive/source.ts';
import { keepAddresses, type Redirect } from './keep-addresses.ts';
import { ledgerText, readLedger, type Ledger } from './ledger.ts';

const helpers = { cut: (text: string) => [text], tag: () => [], bond: () => 0, regions: () => [], keywords: () => [] };
const seeds = readdirSync('seeds').filter((name) => name.endsWith('.txt')).map((name) => parsePage(decodeSource(name, readFileSync(`seeds/${name}`)), helpers));

interface Kept {
  records: Records;
  ledger: Ledger;
  redirects: Redirect[];
}

function keep(pages: readonly ParsedPage[], before: Ledger): Kept {
  let result: Omit<Kept, 'records'> | undefined;
  const records = joinPages(pages, (fresh) => {
    const kept = keepAddresses(before, fresh);
    result = kept;
    return kept.pages;
  });
  // Through the file, as from one build to the next.
  return { records, ...result!, ledger: readLedger(ledgerText(result!.ledger)).ledger };
}

const change = (pages: readonly ParsedPage[], solver: (articles: Article[]) => Article[]): ParsedPage[] =>
  pages.map((one) => {
    const articles = solver(structuredClone(one.articles)).map((article, i) => ({ ...article, id: `x${i}` }));
    return { ...one, articles, page: { ...one.page, articles: articles.map(({ id }) => id) } };
  });

const solvers: Record<string, (articles: Article[]) => Article[]> = {
  'takes every second article into the one before': (articles) => articles.flatMap((article, i) => (i % 2 ? [] : [{ ...article, blocks: [...article.blocks, ...(articles[i + 1]?.blocks ?? [])] }])),
  'splits every article in the middle': (articles) => articles.flatMap((article) => {
    const half = Math.ceil(article.blocks.length / 2);
    return [article.blocks.slice(0, half), article.blocks.slice(half)].filter((blocks) => blocks.length).map((blocks) => ({ ...article, blocks }));
  }),
  'reads other headlines and turns the order around': (articles) => articles.map((article) => ({ ...article, headline: 'x', blocks: article.blocks.slice(1).concat(article.blocks.slice(0, 1)) })).reverse(),
  'finds one article on the whole page': (articles) => [{ ...articles[0]!, blocks: articles.flatMap(({ blocks }) => blocks) }],
};

describe.each(Object.entries(solvers))('a solver that %s', (_, solver) => {
  const first = keep(seeds, []);
  const second = keep(change(seeds, solver), first.ledger);
  const oldText = new Map(first.records.articles.map((article) => [article.id, articleLetters(article)]));
  const newText = new Map(second.records.articles.map((article) => [article.id, articleLetters(article)]));

  test('lets no address die', () => {
    const led = new Map(second.redirects.map((redirect) => [redirect.from, redirect.to]));
    for (const id of oldText.keys()) expect(newText.has(id) || led.get(id), id).toBeTruthy();
    for (const { from, to } of second.redirects) {
      if (to?.kind === 'article') expect([from, newText.has(to.id)]).toEqual([from, true]);
      else expect([from, second.records.pages.some(({ id }) => id === to?.id)]).toEqual([from, true]);
    }
  });
  test('leads to where the text is', () => {
    for (const { from, to } of second.redirects) {
      const old = oldText.get(from)!;
      // An article of a few letters has nothing to be known by; its page is the right answer.
      if (old.length > 60) expect([from, newText.get(to!.id)?.includes(old.slice(20, 40)) || newText.get(to!.id)?.includes(old.slice(-40, -20))]).toEqual([from, true]);
    }
  });
  test('gives the same addresses again, and the old ones back with the old solver', () => {
    const again = keep(change(seeds, solver), second.ledger);
    expect(again.records.articles.map(({ id }) => id)).toEqual(second.records.articles.map(({ id }) => id));
    expect(ledgerText(again.ledger)).toBe(ledgerText(second.ledger));
    const back = keep(seeds, again.ledger);
    const led = new Set(back.redirects.map(({ from }) => from));
    const alive = new Set(back.records.articles.map(({ id }) => id));
    for (const id of [...oldText.keys(), ...newText.keys()]) expect(alive.has(id) || led.has(id), id).toBe(true);
  });
});

test('a renamed file keeps its addresses', () => {
  const first = keep(seeds, []);
  const renamed = seeds.map((one, i) => (i ? one : { ...one, page: { ...one.page, source: { ...one.page.source, file: 'new/name.txt' } } }));
  const second = keep(renamed, first.ledger);
  expect(second.records.pages.map(({ id }) => id).sort()).toEqual(first.records.pages.map(({ id }) => id).sort());
  expect(second.redirects).toEqual([]);
});

test('a page that was taken away leaves a notice, and its address is not given again', () => {
  const first = keep(seeds, []);
  const second = keep(seeds.slice(1), first.ledger);
  expect(second.redirects.find(({ kind }) => kind === 'page')).toEqual({ kind: 'page', from: first.records.pages[0]!.id, to: null });
  expect(second.redirects.length).toBe(1 + first.records.articles.filter(({ page }) => page === first.records.pages[0]!.id).length);
});

test('an archive without changes has nothing to redirect', () => expect(keep(seeds, keep(seeds, []).ledger).redirects).toEqual([]));

describe('the ledger', () => {
  test('names a line it cannot read', () => {
    const { ledger, messages } = readLedger('article\ta-1\ta\t5\tAAAA\n<<<<<<< HEAD\narticle\t../x\ta\t5\tAAAA\n');
    expect([ledger.length, messages.map(({ line }) => line)]).toEqual([0, [1, 2, 3]]);
  });
  test('takes two branches merged', () => {
    const text = ledgerText(keep(seeds, []).ledger);
    expect(ledgerText(readLedger(text + text).ledger)).toBe(text);
  });
});
