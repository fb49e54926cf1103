/** How many of the last steps tell how the function bends. */
const remembered = 10;
/** Steps get shorter until the function falls by this share of what its slope promises (Armijo). */
const enough = 1e-4;
const shortest = 1e-12;

interface Place {
  at: Float64Array;
  gradient: Float64Array;
  value: number;
}

/**
 * The place where a smooth function is least, found by the limited-memory method of Broyden, Fletcher, Goldfarb and Shanno
 * (Nocedal and Wright, Numerical Optimization, algorithm 7.5).
 *
 * @param start where to begin; left as it is
 * @param evaluate the function's value at a place, and its gradient there, written into an array of zeros
 */
export function minimize(start: Float64Array, evaluate: (at: Float64Array, gradient: Float64Array) => number, { steps = 200, tolerance = 1e-7 } = {}): Float64Array {
  const placeAt = (at: Float64Array): Place => {
    const gradient = new Float64Array(at.length);
    return { at, gradient, value: evaluate(at, gradient) };
  };
  let { at, gradient, value } = placeAt(Float64Array.from(start));
  const past: { step: Float64Array; bend: Float64Array; product: number }[] = [];
  for (let k = 0; k < steps; k++) {
    const direction = towardsLeast(gradient, past);
    const tried = (length: number): Place => placeAt(at.map((x, i) => x + length * direction[i]!));
    const slope = dot(direction, gradient);
    if (-slope < tolerance * Math.max(1, Math.abs(value))) break;
    let length = past.length ? 1 : 1 / Math.sqrt(dot(gradient, gradient));
    let there = tried(length);
    while (there.value > value + enough * length * slope && length > shortest) there = tried((length /= 2));
    const step = there.at.map((x, i) => x - at[i]!);
    const bend = there.gradient.map((x, i) => x - gradient[i]!);
    const product = dot(step, bend);
    if (product > 0) past.push({ step, bend, product });
    if (past.length > remembered) past.shift();
    ({ at, gradient, value } = there);
  }
  return at;
}

function towardsLeast(gradient: Float64Array, past: readonly { step: Float64Array; bend: Float64Array; product: number }[]): Float64Array {
  const direction = gradient.map((x) => -x);
  const shares = [...past].reverse().map(({ step, bend, product }) => {
    const share = dot(step, direction) / product;
    addTo(direction, bend, -share);
    return share;
  });
  const last = past.at(-1);
  if (last) direction.forEach((x, i) => (direction[i] = (x * last.product) / dot(last.bend, last.bend)));
  past.forEach(({ step, bend, product }, k) => addTo(direction, step, shares[past.length - 1 - k]! - dot(bend, direction) / product));
  return direction;
}

function addTo(sum: Float64Array, vector: Float64Array, times: number): void {
  for (let i = 0; i < sum.length; i++) sum[i]! += times * vector[i]!;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
