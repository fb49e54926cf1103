/** Features by their number, those that are 0 left out. */
export type Sparse = readonly (readonly [number, number])[];

/** Rows of features in two flat arrays: millions of small objects would not fit. */
export class Rows {
  private readonly starts = [0];
  private keys = new Uint16Array(1 << 16);
  private values = new Float32Array(1 << 16);

  /** @returns the row's number */
  add(features: Sparse): number {
    let at = this.starts.at(-1)!;
    while (at + features.length > this.keys.length) {
      this.keys = grown(this.keys, new Uint16Array(this.keys.length * 2));
      this.values = grown(this.values, new Float32Array(this.values.length * 2));
    }
    for (const [feature, value] of features) {
      this.keys[at] = feature;
      this.values[at++] = value;
    }
    return this.starts.push(at) - 2;
  }

  get count(): number {
    return this.starts.length - 1;
  }

  score(row: number, weights: Float64Array): number {
    let sum = 0;
    for (let k = this.starts[row]!; k < this.starts[row + 1]!; k++) sum += weights[this.keys[k]!]! * this.values[k]!;
    return sum;
  }

  /** Adds the row's features, so many times, to a gradient. */
  addTo(gradient: Float64Array, row: number, times: number): void {
    for (let k = this.starts[row]!; k < this.starts[row + 1]!; k++) gradient[this.keys[k]!]! += times * this.values[k]!;
  }
}

function grown<T extends Uint16Array | Float32Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}
