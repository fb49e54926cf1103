import { Converter } from 'opencc-js';
import { characteristics } from '../../src/archive/solve/topic.ts';
import { jiebaWords } from './jieba-words.ts';
import type { TruePage } from './page.ts';

const traditional = Converter({ from: 'cn', to: 't' });
/** Characters of a usual paragraph. */
const usualLength = 150;

/** What stands in a smaller share of paragraphs tells as much as what stands in one only, and is not listed. */
const leastShare = 0.01;
/** Rarities are rounded to this. */
const step = 0.2;

/**
 * Learn which characters and pairs of characters stand in so many paragraphs that they tell little of any subject. One
 * newspaper has its own subject everywhere, and a dictionary does not know how a newspaper talks: what either of them
 * finds common is common.
 *
 * @param pages pages whose articles are known as printed
 * @returns the source of commonness.ts
 */
export function commonnessTable(pages: readonly TruePage[]): string {
  const shares = sharesInDictionary();
  for (const [key, share] of sharesOfParagraphs(pages)) shares.set(key, Math.max(share, shares.get(key) ?? 0));
  // Traditional forms are as common as those they stand for.
  for (const [key, share] of [...shares]) {
    const form = traditional(key);
    shares.set(form, Math.max(share, shares.get(form) ?? 0));
  }
  const rows = new Map<number, string[]>();
  for (const [key, share] of shares) {
    if (share < leastShare) continue;
    const steps = Math.round(-Math.log(share) / step);
    rows.set(steps, [...(rows.get(steps) ?? []), key]);
  }
  const ofLength = (keys: readonly string[], length: number): string => keys.filter((key) => [...key].length === length).sort().join('');
  return `// Written by scripts/fit.ts; not to be edited by hand.

/** Rarity of what stands in ${leastShare * 100} % of paragraphs or fewer. */
export const rarest = ${Number((-Math.log(leastShare)).toFixed(1))};

/** Minus the natural logarithm of the share of paragraphs they stand in, single characters, and pairs one behind the other. */
export const common: readonly (readonly [rarity: number, characters: string, pairs: string])[] = [
${[...rows].sort(([a], [b]) => a - b).map(([steps, keys]) => `  [${Number((steps * step).toFixed(1))}, '${ofLength(keys, 1)}', '${ofLength(keys, 2)}'],`).join('\n')}
];
`;
}

function sharesOfParagraphs(pages: readonly TruePage[]): Map<string, number> {
  const paragraphs = [...new Set(pages.flatMap((page) => page.articles.flatMap(({ blocks }) => blocks.flatMap(({ role, clean }) => (role === 'paragraph' && clean !== undefined ? [clean] : [])))))];
  const seen = new Map<string, number>();
  for (const text of paragraphs) for (const key of new Set(characteristics(text))) if (/^\p{Script=Han}/u.test(key)) seen.set(key, (seen.get(key) ?? 0) + 1);
  return new Map([...seen].map(([key, count]) => [key, count / paragraphs.length]));
}

/** Share of usual paragraphs that hold a character or pair at all, were words drawn one by one. */
function sharesInDictionary(): Map<string, number> {
  const count = new Map<string, number>();
  let total = 0;
  for (const { word, frequency } of jiebaWords()) {
    total += frequency * word.length;
    for (const key of characteristics(word)) count.set(key, (count.get(key) ?? 0) + frequency);
  }
  return new Map([...count].map(([key, times]) => [key, 1 - Math.exp((-usualLength * times) / total)]));
}
