/**
 * How alike two stretches of a page are, by the pairs of Han characters they share. Pairs stand in for words: they need
 * no dictionary, and names, the best witnesses of an article, are in none. A pair that half of the page uses tells
 * nothing, one that only two paragraphs use tells most.
 */
export interface Topics {
  /** The weighted pairs of some pieces taken together. */
  vector: (pieces: readonly number[]) => TopicVector;
}

/** The pairs by ascending number, so that two vectors are compared in one walk along both. */
export interface TopicVector {
  keys: Int32Array;
  weights: Float64Array;
  norm: number;
}

/** 0…1, the cosine of two vectors. */
export function alike(a: TopicVector, b: TopicVector): number {
  const product = dot(a, b);
  return product === 0 ? 0 : product / (a.norm * b.norm);
}

export function dot(a: TopicVector, b: TopicVector): number {
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

const pair = /(?=(\p{Script=Han}{2}|[A-Za-z]{3,}|\d{2,}))/gu;

/** @param texts plain texts of the pieces, by their index */
export function learnTopics(texts: readonly string[]): Topics {
  const numbers = new Map<string, number>();
  /** In how many pieces each pair stands. */
  const pieces: number[] = [];
  const counts = texts.map((text) => {
    const count = new Map<number, number>();
    for (const [, key] of text.matchAll(pair)) {
      const number = numbers.get(key!) ?? numbers.size;
      numbers.set(key!, number);
      const seen = count.get(number) ?? 0;
      if (seen === 0) pieces[number] = (pieces[number] ?? 0) + 1;
      count.set(number, seen + 1);
    }
    return count;
  });
  const rarity = Float64Array.from(pieces, (n) => Math.sqrt(Math.log(texts.length / n)));
  // A pair of one piece alone is shared with none.
  const shared = counts.map((count) => new Map([...count].filter(([number]) => pieces[number]! > 1)));
  return {
    vector: (indexes) => {
      const total = new Map<number, number>();
      for (const i of indexes) for (const [number, n] of shared[i]!) total.set(number, (total.get(number) ?? 0) + n);
      const keys = Int32Array.from(total.keys()).sort();
      const weights = Float64Array.from(keys, (number) => rarity[number]! * Math.log1p(total.get(number)!));
      return { keys, weights, norm: Math.sqrt(weights.reduce((square, weight) => square + weight * weight, 0)) };
    },
  };
}
