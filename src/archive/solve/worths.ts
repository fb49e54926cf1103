/** A chain's key, of the two halves of its hash, each below 2²⁶. */
export const keyOf = (high: number, low: number): number => high * half + low;
const half = 2 ** 26;

/** Two thirds full, a table is doubled. */
const mostFull = 2 / 3;

/**
 * What chains are worth, by their keys of up to 52 bits. A search asks hundreds of thousands of times for a page, and a
 * `Map` makes an object of every key that is no small integer; flat arrays make none.
 */
export class Worths {
  private keys = new Float64Array(1024).fill(-1);
  private values = new Float64Array(1024);
  private size = 0;

  get(key: number): number | undefined {
    const at = this.placeOf(key);
    return this.keys[at] === key ? this.values[at] : undefined;
  }

  set(key: number, worth: number): void {
    if (this.size > mostFull * this.keys.length) this.grow();
    const at = this.placeOf(key);
    if (this.keys[at] !== key) this.size++;
    this.keys[at] = key;
    this.values[at] = worth;
  }

  /** Where the key stands, or the free place where it would. */
  private placeOf(key: number): number {
    const { keys } = this;
    const mask = keys.length - 1;
    const high = Math.floor(key / half);
    let at = (Math.imul(high, 0x9e3779b1) ^ (key - high * half)) & mask;
    while (keys[at] !== key && keys[at] !== -1) at = (at + 1) & mask;
    return at;
  }

  private grow(): void {
    const { keys, values } = this;
    this.keys = new Float64Array(2 * keys.length).fill(-1);
    this.values = new Float64Array(2 * keys.length);
    this.size = 0;
    keys.forEach((key, i) => {
      if (key !== -1) this.set(key, values[i]!);
    });
  }
}
