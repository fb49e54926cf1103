/**
 * How alike two stretches of a page are, by the pairs of Han characters they share. Pairs stand in for words: they need
 * no dictionary, and names, the best witnesses of an article, are in none. A pair that half of the page uses tells
 * nothing, one that only two paragraphs use tells most.
 */
export interface Topics {
  /** The weighted pairs of some pieces taken together. */
  vector: (pieces: readonly number[]) => TopicVector;
}

export interface TopicVector {
  weights: ReadonlyMap<string, number>;
  norm: number;
}

/** 0…1, the cosine of two vectors. */
export function alike(a: TopicVector, b: TopicVector): number {
  const [x, y] = a.weights.size < b.weights.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [key, weight] of x.weights) dot += weight * (y.weights.get(key) ?? 0);
  return dot === 0 ? 0 : dot / (a.norm * b.norm);
}

const pair = /(?=(\p{Script=Han}{2}|[A-Za-z]{3,}|\d{2,}))/gu;

/** @param texts plain texts of the pieces, by their index */
export function learnTopics(texts: readonly string[]): Topics {
  const counts = texts.map((text) => {
    const count = new Map<string, number>();
    for (const [, key] of text.matchAll(pair)) count.set(key!, (count.get(key!) ?? 0) + 1);
    return count;
  });
  const pieces = new Map<string, number>();
  for (const count of counts) for (const key of count.keys()) pieces.set(key, (pieces.get(key) ?? 0) + 1);
  return {
    vector: (indexes) => {
      const total = new Map<string, number>();
      for (const i of indexes) for (const [key, n] of counts[i]!) if (pieces.get(key)! > 1) total.set(key, (total.get(key) ?? 0) + n);
      let square = 0;
      for (const [key, n] of total) {
        const weight = Math.sqrt(Math.log(texts.length / pieces.get(key)!)) * Math.log1p(n);
        total.set(key, weight);
        square += weight * weight;
      }
      return { weights: total, norm: Math.sqrt(square) };
    },
  };
}
