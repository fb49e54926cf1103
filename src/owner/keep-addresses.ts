import { articleIds, articleLetters } from '../archive/article-id.ts';
import { shortDigest } from '../archive/page-id.ts';
import { withIds } from '../archive/parse-archive.ts';
import type { ParsedPage } from '../archive/parse-page.ts';
import type { Article, Block } from '../archive/record.ts';
import type { Ledger, LedgerEntry } from './ledger.ts';
import { shinglesOf, sketchOf, unitedShingles } from './text-sketch.ts';

/** An address that no longer has a record of its own, and where its text stands now. */
export interface Redirect {
  kind: 'article' | 'page';
  from: string;
  /** The record with most of its text; null when nothing of it is in the archive any more. */
  to: { kind: 'article' | 'page'; id: string } | null;
}

/** Something with a text that may already have an address. */
interface Candidate {
  home: string;
  /** The id it would have if it were new. */
  fresh: string;
  letters: number;
  sketch: number[];
  shingles: () => Uint32Array;
}

/** Share of both texts together that must be common for one to be the other, read anew. */
const sameText = 0.4;
/** Share of an old text that must stand in a new one for that to be its heir. */
const heirText = 0.15;

/**
 * Give pages and articles the addresses they had before, and find the heirs of those that are no more.
 * A ledger this has made gives the same addresses again.
 *
 * @param pages as read now, under ids made from their files and words
 */
export function keepAddresses(ledger: Ledger, pages: readonly ParsedPage[]): { pages: ParsedPage[]; ledger: Ledger; redirects: Redirect[] } {
  const oldPages = ledger.filter(({ kind }) => kind === 'page');
  const oldArticles = ledger.filter(({ kind }) => kind === 'article');

  const pageCandidates = pages.map((one): Candidate => {
    const parts = one.articles.map(wordsOf);
    return {
      home: fileOf(one), fresh: one.page.id, letters: parts.reduce((sum, { letters }) => sum + letters, 0),
      // The smallest of all are among the smallest of each.
      sketch: sketchOf(unitedShingles(parts.map(({ sketch }) => Uint32Array.from(sketch)))), shingles: () => unitedShingles(parts.map((part) => part.shingles())),
    };
  });
  const pageMatch = match(oldPages, pageCandidates, true);
  const pageNames = distinct(pageCandidates.map(({ fresh, home }, i) => ({ kept: pageMatch.entries[i]?.id, fresh, seed: home })), new Set(oldPages.map(({ id }) => id)));
  const housed = pages.map((one, i) => withIds(one, pageNames[i]!, one.articles.map(({ id }) => id)));

  const articles = housed.flatMap((one) => one.articles);
  const freshIds = housed.flatMap((one) => articleIds(one.page.id, one.articles));
  const candidates = articles.map((article, i): Candidate => ({ home: article.page, fresh: freshIds[i]!, ...wordsOf(article) }));
  const articleMatch = match(oldArticles, candidates, false);
  const articleNames = distinct(candidates.map(({ fresh, home }, i) => ({ kept: articleMatch.entries[i]?.id, fresh, seed: `${home} ${articles[i]!.blocks[0]?.spans[0]?.start}` })), new Set(oldArticles.map(({ id }) => id)));

  let at = 0;
  const named = housed.map((one) => withIds(one, one.page.id, one.articles.map(() => articleNames[at++]!)));
  const live = [
    ...pageCandidates.map(({ home, letters, sketch }, i): LedgerEntry => ({ kind: 'page', id: pageNames[i]!, home, letters, sketch })),
    ...candidates.map(({ home, letters, sketch }, i): LedgerEntry => ({ kind: 'article', id: articleNames[i]!, home, letters, sketch })),
  ];
  const alive = new Set(live.map(({ kind, id }) => `${kind} ${id}`));
  const retired = ledger.filter(({ kind, id }) => !alive.has(`${kind} ${id}`));

  const redirects = retired.map(({ kind, id, home }): Redirect => {
    const heir = kind === 'article' ? articleMatch.heirs.get(id) : undefined;
    const page = kind === 'page' ? pageMatch.heirs.get(id) : undefined;
    if (heir !== undefined) return { kind, from: id, to: { kind: 'article', id: articleNames[heir]! } };
    if (page !== undefined) return { kind, from: id, to: { kind: 'page', id: pageNames[page]! } };
    // The page it stood on, where that is still there, is a better answer than none.
    return { kind, from: id, to: kind === 'article' && alive.has(`page ${home}`) ? { kind: 'page', id: home } : null };
  });
  return { pages: named, ledger: [...live, ...retired], redirects };
}

type Words = Pick<Candidate, 'letters' | 'sketch' | 'shingles'>;

const known = new WeakMap<readonly Block[], Words>();

/** An article's words. A watcher asks for the same articles again and again: they are worked out once. */
function wordsOf(article: Article): Words {
  const before = known.get(article.blocks);
  if (before) return before;
  const letters = articleLetters(article);
  const shingles = shinglesOf(letters);
  const words = { letters: letters.length, sketch: sketchOf(shingles), shingles: () => shingles };
  known.set(article.blocks, words);
  return words;
}

/**
 * Pair old entries with the candidates that are them, each at most once.
 *
 * @param homeDecides whether the same home alone makes them one: a page is its file
 * @returns for each candidate its old entry, if it has one; for each other old entry the candidate with most of its text
 */
function match(old: Ledger, candidates: readonly Candidate[], homeDecides: boolean): { entries: (LedgerEntry | undefined)[]; heirs: Map<string, number> } {
  const pairs = pairsOf(old, candidates, homeDecides);
  const entries: (LedgerEntry | undefined)[] = candidates.map(() => undefined);
  const used = new Set<LedgerEntry>();
  for (const { entry, at, same } of pairs.toSorted((a, b) => b.same - a.same || b.near - a.near || byText(a.entry.id, b.entry.id) || a.at - b.at)) {
    if (same < sameText || used.has(entry) || entries[at]) continue;
    used.add(entry);
    entries[at] = entry;
  }
  const heirs = new Map<string, number>();
  for (const { entry, at, share } of pairs.toSorted((a, b) => b.share - a.share || b.near - a.near || a.at - b.at)) {
    if (share >= heirText && !used.has(entry) && !heirs.has(entry.id)) heirs.set(entry.id, at);
  }
  return { entries, heirs };
}

interface Pair {
  entry: LedgerEntry;
  /** Index of the candidate. */
  at: number;
  /** Share of the old text that stands in the new one. */
  share: number;
  /** Share of both that is common. */
  same: number;
  /** How much else speaks for them being one: the same home, the same id. */
  near: number;
}

function pairsOf(old: Ledger, candidates: readonly Candidate[], homeDecides: boolean): Pair[] {
  const homes = new Set(candidates.map(({ home }) => home));
  const holders = new Map<number, number[]>();
  old.forEach(({ sketch, home }, i) => {
    // Where the home decides, only what has lost its home is looked for by its text.
    if (homeDecides && homes.has(home)) return;
    for (const hash of sketch) {
      const list = holders.get(hash);
      if (list) list.push(i);
      else holders.set(hash, [i]);
    }
  });
  const atHome = Map.groupBy(old.keys(), (i) => old[i]!.home);
  return candidates.flatMap((one, at) => {
    const shared = new Map<number, number>();
    if (holders.size > 0) for (const hash of one.shingles()) for (const i of holders.get(hash) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1);
    if (homeDecides) for (const i of atHome.get(one.home) ?? []) shared.set(i, shared.get(i) ?? 0);
    return [...shared].map(([i, count]): Pair => {
      const entry = old[i]!;
      const share = entry.sketch.length ? count / entry.sketch.length : 0;
      const common = Math.min(share * entry.letters, one.letters);
      const same = homeDecides && entry.home === one.home ? 2 : common / Math.max(1, entry.letters + one.letters - common);
      return { entry, at, share, same, near: Number(entry.home === one.home) * 2 + Number(entry.id === one.fresh) };
    });
  });
}

/** Final ids: the one kept, else the fresh one, and where that once was another's, one with a digest. */
function distinct(wanted: readonly { kept: string | undefined; fresh: string; seed: string }[], once: ReadonlySet<string>): string[] {
  const given = new Set(wanted.flatMap(({ kept }) => kept ?? []));
  return wanted.map(({ kept, fresh, seed }) => {
    if (kept !== undefined) return kept;
    let id = fresh;
    for (let i = 0; given.has(id) || once.has(id); i++) id = `${fresh}-${shortDigest(`${seed} ${i}`)}`;
    given.add(id);
    return id;
  });
}

const fileOf = ({ page }: ParsedPage): string => page.source.file + (page.source.part ? `#${page.source.part.number}` : '');
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
