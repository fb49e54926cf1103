import type { SearchDocument } from './document.ts';
import type { CutText } from './overlaps.ts';
import { hanWords } from './overlaps.ts';

/** Strings with the number of articles they occur in, the most frequent first. */
export type Counted = [text: string, articles: number][];

/** Count in how many lists a string occurs; equals stand in code point order, so that the result is always the same. */
export function countArticles(lists: Iterable<Iterable<string>>): Counted {
  const counts = new Map<string, number>();
  for (const list of lists) for (const text of new Set(list)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/** How many words the file for near forms holds: about 50 KB packed, fetched only when little was found. */
const lexiconSize = 12_000;

/** The archive's words for near forms: names first, whatever their number, then what is frequent. */
export function makeLexicon(documents: readonly SearchDocument[], cuts: Iterable<readonly CutText[]>): string[] {
  const names = documents.flatMap(({ regions, bylines }) => [...regions.map(({ name }) => name), ...bylines]).filter((name) => /^\p{Script=Han}{2,8}$/u.test(name));
  const words = countArticles([...cuts].map((texts) => texts.flatMap((text) => [...hanWords(text)])));
  return [...new Set([...words.slice(0, lexiconSize / 2).map(([word]) => word), ...names.sort(), ...words.map(([word]) => word)])].slice(0, lexiconSize);
}
