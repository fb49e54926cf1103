import { articleStart, firstClass, lastClass, paragraphStart, type Tag, titleEnd } from '../../src/archive/solve/word-order.ts';
import type { TruePage } from './page.ts';
import { seededRandom } from './random.ts';

const cutsPerParagraph = 24;
const ownClasses = 160;
/** Parts of speech whose words are few and tell no subject: particles, prepositions, conjunctions, adverbs, pronouns, places, measures, marks. */
const closedClass = /^[upcdrfqyxwkh]/;
const leastSeen = 12;

/**
 * Learn which kinds of words follow which across a cut at any place of a text, and which begin paragraphs: log odds
 * against their share in running text. Parts of speech carry over to other subjects, so this does not lean on the topics
 * of the texts it was learned from.
 *
 * @returns the source of word-order-weights.ts
 */
export function wordOrderWeights(pages: readonly TruePage[], tag: Tag): string {
  const random = seededRandom(3);
  const paragraphs = [...new Set(pages.flatMap((page) => page.articles.flatMap(({ blocks }) => blocks.filter(({ role, clean }) => role === 'paragraph' && clean !== undefined && clean.length > 30).map(({ clean }) => clean!))))];
  const count = new Map<string, number>();
  for (const text of paragraphs) for (const { word, tag: part } of tag(text)) if (closedClass.test(part) && !/^[\dA-Za-z]/.test(word)) count.set(word, (count.get(word) ?? 0) + 1);
  const own = new Set([...count].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, ownClasses).map(([word]) => word));
  const pairs = new Map<string, Map<string, number>>();
  const after = new Map<string, number>();
  let total = 0;
  const add = (a: string, b: string): void => {
    const row = pairs.get(a) ?? new Map<string, number>();
    pairs.set(a, row);
    row.set(b, (row.get(b) ?? 0) + 1);
  };
  for (const text of paragraphs) {
    for (let n = 0; n < cutsPerParagraph; n++) {
      const at = 4 + Math.floor(random() * (text.length - 8));
      if (/[，。、；：！？,.;:!?）)”》\d]/.test(text[at]!)) continue;
      const b = firstClass(text.slice(at), tag, own);
      add(lastClass(text.slice(0, at), tag, own), b);
      after.set(b, (after.get(b) ?? 0) + 1);
      total++;
    }
    for (let n = 0; n < 4; n++) add(paragraphStart, firstClass(text, tag, own));
  }
  const ends = new Map<string, { title: number; cut: number }>();
  const titles = [...new Set(pages.flatMap((page) => page.articles.flatMap(({ blocks }) => blocks.filter(({ role, clean }) => titleRoles.has(role) && clean !== undefined).map(({ clean }) => clean!))))];
  for (const text of titles) addEnd(ends, lastClass(text, tag, own), 'title');
  for (const [a, row] of pairs) if (a !== paragraphStart) addEnd(ends, a, 'cut', [...row.values()].reduce((x, y) => x + y, 0));
  const cuts = [...ends.values()].reduce((sum, { cut }) => sum + cut, 0);
  const endOdds = new Map([...ends].map(([a, { title, cut }]) => [a, Math.log((title + 2) / ((cut / cuts) * titles.length + 2))]));
  const rows = [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([a, row]): [string, [string, number][]] => {
    const sum = [...row.values()].reduce((x, y) => x + y, 0);
    const odds = [...after].map(([b, seen]): [string, number] => {
      const expected = (sum * seen) / total;
      const found = row.get(b) ?? 0;
      return [b, found + expected < leastSeen ? 0 : Math.log((found + 5) / (expected + 5))];
    });
    odds.push([titleEnd, endOdds.get(a) ?? 0]);
    return [a, odds.filter(([, value]) => Math.abs(value) >= 0.4).sort(([x], [y]) => (x < y ? -1 : 1)).map(([b, value]) => [b, Number(Math.max(-3, Math.min(3, value)).toFixed(1))])];
  });
  rows.unshift([articleStart, leadOdds(pages, tag, own)]);
  return `// Written by scripts/fit.ts; not to be edited by hand.

/** Words that stand for themselves; all others stand for their part of speech. */
export const classWords: readonly string[] = ${JSON.stringify([...own].sort())};

/** Log odds of the second class right behind the first, against its share in running text. */
export const transitions: Readonly<Record<string, Readonly<Record<string, number>>>> = {
${rows.filter(([, row]) => row.length).map(([a, row]) => `  ${JSON.stringify(a)}: ${JSON.stringify(Object.fromEntries(row)).replaceAll(',"', ', "').replaceAll('":', '": ')},`).join('\n')}
};
`;
}

/** Log odds of each class at the head of an article's first paragraph, against its share in all paragraphs. */
function leadOdds(pages: readonly TruePage[], tag: Tag, own: ReadonlySet<string>): [string, number][] {
  const articles = new Map(pages.flatMap((page) => page.articles.map(({ blocks }) => blocks.flatMap(({ role, clean }) => (role === 'paragraph' && clean !== undefined ? [clean] : [])))).filter((texts) => texts.length > 2).map((texts) => [texts.join('\n'), texts]));
  const all = new Map<string, number>();
  const leads = new Map<string, number>();
  let paragraphs = 0;
  for (const texts of articles.values()) {
    paragraphs += texts.length;
    texts.forEach((text, i) => {
      const first = firstClass(text, tag, own);
      all.set(first, (all.get(first) ?? 0) + 1);
      if (i === 0) leads.set(first, (leads.get(first) ?? 0) + 1);
    });
  }
  return [...all].flatMap(([first, seen]): [string, number][] => {
    const expected = (seen / paragraphs) * articles.size;
    const odds = Math.log(((leads.get(first) ?? 0) + 3) / (expected + 3));
    return seen < leastSeen || Math.abs(odds) < 0.4 ? [] : [[first, Number(Math.max(-3, Math.min(3, odds)).toFixed(1))]];
  }).sort(([x], [y]) => (x < y ? -1 : 1));
}

const titleRoles: ReadonlySet<string> = new Set(['headline', 'subhead', 'heading']);

function addEnd(ends: Map<string, { title: number; cut: number }>, key: string, kind: 'title' | 'cut', n = 1): void {
  const row = ends.get(key) ?? { title: 0, cut: 0 };
  row[kind] += n;
  ends.set(key, row);
}
