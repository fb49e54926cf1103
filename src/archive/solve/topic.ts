import { common, rarest } from './commonness.ts';

/**
 * How alike two stretches of a page are, by the Han characters and the pairs of them that they share. Pairs stand in for
 * words: they need no dictionary, and names, the best witnesses of an article, are in none. What stands in many paragraphs
 * of any newspaper tells little.
 */
export interface Topics {
  /** What some pieces taken together are about. */
  vector: (pieces: readonly number[]) => TopicVector;
}

/** Weighted characters and pairs by ascending number, so that two vectors are compared in one walk along both. */
export interface TopicVector {
  keys: Int32Array;
  weights: Float64Array;
  norm: number;
  /** Products with other vectors that were asked for: a page is read again and again with the same ones. */
  products: Map<TopicVector, number>;
}

/** 0…1, the cosine of two vectors. */
export function alike(a: TopicVector, b: TopicVector): number {
  const product = dot(a, b);
  return product === 0 ? 0 : product / (a.norm * b.norm);
}

export function dot(a: TopicVector, b: TopicVector): number {
  let product = a.products.get(b);
  if (product === undefined) a.products.set(b, (product = multiply(a, b)));
  return product;
}

function multiply(a: TopicVector, b: TopicVector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.keys.length && j < b.keys.length; ) {
    const x = a.keys[i]!;
    const y = b.keys[j]!;
    if (x === y) sum += a.weights[i++]! * b.weights[j++]!;
    else if (x < y) i++;
    else j++;
  }
  return sum;
}

/** How little a character or a pair is used in newspapers; of those not listed all are as rare. */
const rarities = new Map(common.flatMap(([rarity, characters, pairs]) => [...characters, ...(pairs.match(/../gsu) ?? [])].map((key) => [key, rarity] as const)));

/** What a text is known by: its Han characters, their pairs, its Latin words and its numbers, as often as they stand there. */
export function* characteristics(text: string): Generator<string> {
  for (const [run] of text.matchAll(/\p{Script=Han}+|[A-Za-z]{3,}|\d{2,}/gu)) {
    if (!/^\p{Script=Han}/u.test(run)) {
      yield run;
      continue;
    }
    let before = '';
    for (const character of run) {
      yield character;
      if (before) yield before + character;
      before = character;
    }
  }
}

/** Vectors that are remembered: those of a printed page many times over. */
const mostKnown = 4000;

/** @param texts plain texts of the pieces, by their index */
export function learnTopics(texts: readonly string[]): Topics {
  const numbers = new Map<string, number>();
  const rarity: number[] = [];
  /** In how many pieces each stands. */
  const pieces: number[] = [];
  const counts = texts.map((text) => {
    const count = new Map<number, number>();
    for (const key of characteristics(text)) {
      let number = numbers.get(key);
      if (number === undefined) {
        numbers.set(key, (number = numbers.size));
        rarity.push(rarities.get(key) ?? rarest);
        pieces.push(0);
      }
      const seen = count.get(number) ?? 0;
      if (seen === 0) pieces[number]!++;
      count.set(number, seen + 1);
    }
    return count;
  });
  // What stands in one piece alone is shared with none.
  const shared = counts.map((count) => new Map([...count].filter(([number]) => pieces[number]! > 1)));
  // A page is looked at more than once, mostly in the same stretches.
  const known = new Map<string, TopicVector>();
  return {
    vector: (indexes) => {
      const name = indexes.join();
      const found = known.get(name);
      if (found) return found;
      const total = new Map<number, number>();
      for (const i of indexes) for (const [number, n] of shared[i]!) total.set(number, (total.get(number) ?? 0) + n);
      const keys = Int32Array.from(total.keys()).sort();
      const weights = Float64Array.from(keys, (number) => rarity[number]! * Math.log1p(total.get(number)!));
      const vector = { keys, weights, norm: Math.sqrt(weights.reduce((square, weight) => square + weight * weight, 0)), products: new Map<TopicVector, number>() };
      if (known.size >= mostKnown) known.clear();
      known.set(name, vector);
      return vector;
    },
  };
}
