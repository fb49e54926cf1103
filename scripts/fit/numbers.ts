import type { Features } from '../../src/archive/solve/features.ts';
import type { Sparse } from './rows.ts';

/** Features by numbers instead of names. */
export class Numbers {
  private readonly numbers: Map<string, number>;

  constructor(names: Iterable<string> = []) {
    this.numbers = new Map([...names].map((name, i) => [name, i]));
  }

  get count(): number {
    return this.numbers.size;
  }

  get list(): string[] {
    return [...this.numbers.keys()];
  }

  /** @param prefix stands before each feature's name, @param sign by which each is multiplied */
  sparse(features: Features, { prefix = '', sign = 1 } = {}): Sparse {
    return Object.entries(features).filter(([, value]) => value !== 0).map(([name, value]) => [this.numbers.get(prefix + name) ?? this.added(prefix + name), sign * value]);
  }

  of(weights: Readonly<Record<string, number>>): number[] {
    return this.list.map((name) => weights[name] ?? 0);
  }

  /** The other way round: weights by their names. */
  named(weights: ArrayLike<number>): Record<string, number> {
    return Object.fromEntries([...this.numbers].map(([name, i]) => [name, weights[i]!]));
  }

  private added(name: string): number {
    this.numbers.set(name, this.numbers.size);
    return this.numbers.size - 1;
  }
}
