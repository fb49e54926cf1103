/** Named values, each of which speaks for a decision or against it; the weight of each stands in weights.ts. */
export type Features = Record<string, number>;

/** What features add up to. @param kind stands before each feature's name in the weights, where decisions of several kinds share them */
export function weighed(features: Features, weights: Readonly<Record<string, number>>, kind = ''): number {
  let sum = 0;
  for (const name in features) sum += features[name]! * (weights[kind + name] ?? 0);
  return sum;
}

/**
 * The same for features that a function names all each time, in the same order: their weights are looked up once.
 *
 * @param prefix stands before each name in the weights
 */
export function weigher(weights: Readonly<Record<string, number>>, prefix = ''): (features: Features) => number {
  let own: Float64Array | undefined;
  return (features) => {
    own ??= Float64Array.from(Object.keys(features), (name) => weights[prefix + name] ?? 0);
    const values = Object.values(features);
    let sum = 0;
    for (let k = 0; k < own.length; k++) sum += values[k]! * own[k]!;
    return sum;
  };
}

/** The likelihood, 0…1, that a logarithm of odds stands for. */
export const likelihood = (odds: number): number => 1 / (1 + Math.exp(-odds));
