/** Logistic regression by Adam with a small ridge. @returns one weight per column */
export function fitLogistic(rows: readonly (readonly number[])[], truth: readonly number[]): number[] {
  const weights = new Float64Array(rows[0]!.length);
  descend(weights, 500, 1e-5, (gradient) => {
    rows.forEach((row, r) => {
      let z = 0;
      for (let k = 0; k < row.length; k++) z += weights[k]! * row[k]!;
      const error = 1 / (1 + Math.exp(-z)) - truth[r]!;
      for (let k = 0; k < row.length; k++) gradient[k]! += (error * row[k]!) / rows.length;
    });
  });
  return [...weights];
}

/** A choice among options, each a sparse list of [feature, value]. */
export interface Choice {
  options: (readonly [number, number])[][];
  chosen: number;
}

/** Conditional logit: weights under which the true option of each choice is most likely. */
export function fitChoices(choices: readonly Choice[], features: number): number[] {
  const weights = new Float64Array(features);
  const data = flatten(choices);
  const scores = new Float64Array(data.optionStarts.length);
  descend(weights, 220, 3e-5, (gradient) => {
    const { choiceStarts, optionStarts, keys, values, chosen } = data;
    for (let c = 0; c + 1 < choiceStarts.length; c++) {
      const from = choiceStarts[c]!;
      const to = choiceStarts[c + 1]!;
      let top = -Infinity;
      for (let o = from; o < to; o++) {
        let sum = 0;
        for (let k = optionStarts[o]!; k < optionStarts[o + 1]!; k++) sum += weights[keys[k]!]! * values[k]!;
        scores[o] = sum;
        if (sum > top) top = sum;
      }
      let total = 0;
      for (let o = from; o < to; o++) total += Math.exp(scores[o]! - top);
      for (let o = from; o < to; o++) {
        const error = (Math.exp(scores[o]! - top) / total - (o - from === chosen[c] ? 1 : 0)) / choices.length;
        if (Math.abs(error) > 1e-10) for (let k = optionStarts[o]!; k < optionStarts[o + 1]!; k++) gradient[keys[k]!]! += error * values[k]!;
      }
    }
  });
  return [...weights];
}

/** Lists of lists as flat arrays: millions of small objects would not fit. */
function flatten(choices: readonly Choice[]): { choiceStarts: Int32Array; optionStarts: Int32Array; keys: Uint16Array; values: Float32Array; chosen: Int32Array } {
  const options = choices.flatMap((choice) => choice.options);
  const size = options.reduce((sum, option) => sum + option.length, 0);
  const flat = { choiceStarts: new Int32Array(choices.length + 1), optionStarts: new Int32Array(options.length + 1), keys: new Uint16Array(size), values: new Float32Array(size), chosen: Int32Array.from(choices, ({ chosen }) => chosen) };
  choices.forEach((choice, c) => (flat.choiceStarts[c + 1] = flat.choiceStarts[c]! + choice.options.length));
  let at = 0;
  options.forEach((option, o) => {
    for (const [key, value] of option) {
      flat.keys[at] = key;
      flat.values[at++] = value;
    }
    flat.optionStarts[o + 1] = at;
  });
  return flat;
}

function descend(weights: Float64Array, steps: number, ridge: number, addGradient: (gradient: Float64Array) => void): void {
  const first = new Float64Array(weights.length);
  const second = new Float64Array(weights.length);
  for (let step = 1; step <= steps; step++) {
    const gradient = new Float64Array(weights.length);
    addGradient(gradient);
    const rate = 0.08 * (step < steps * 0.7 ? 1 : 0.3);
    for (let k = 0; k < weights.length; k++) {
      const g = gradient[k]! + ridge * weights[k]!;
      first[k] = 0.9 * first[k]! + 0.1 * g;
      second[k] = 0.999 * second[k]! + 0.001 * g * g;
      weights[k]! -= (rate * (first[k]! / (1 - 0.9 ** step))) / (Math.sqrt(second[k]! / (1 - 0.999 ** step)) + 1e-9);
    }
  }
}
