import { minimize } from './lbfgs.ts';
import { Numbers } from './numbers.ts';

/** Questions whose true answers are known, with what speaks for each answer: what weights are fitted to. */
export abstract class Choices {
  protected readonly names: Numbers;
  private readonly start: Readonly<Record<string, number>>;

  /** @param start weights by the names of features; others begin with 0 */
  constructor(start: Readonly<Record<string, number>>) {
    this.start = start;
    this.names = new Numbers(Object.keys(start));
  }

  abstract get count(): number;

  /** How unlikely the true answers are: a natural logarithm, summed up; its gradient is added. */
  protected abstract lossAt(weights: Float64Array, gradient: Float64Array): number;

  /** How unlikely the true answers are under some weights, on the average: a natural logarithm, 0 where all are sure. */
  loss(weights: Readonly<Record<string, number>>): number {
    const at = Float64Array.from(this.names.of(weights));
    return this.lossAt(at, new Float64Array(at.length)) / this.count;
  }

  /**
   * Weights under which the true answers are likeliest, as near to those they begin with as the answers allow.
   *
   * @param ridge how much the weight of a name is drawn back to where it begins
   */
  fit(ridge: (name: string) => number): Record<string, number> {
    const start = this.names.of(this.start);
    const ridges = this.names.list.map(ridge);
    return this.names.named(minimize(Float64Array.from(start), (weights, gradient) => {
      let loss = this.lossAt(weights, gradient);
      weights.forEach((weight, k) => {
        const moved = weight - start[k]!;
        loss += (ridges[k]! / 2) * moved ** 2;
        gradient[k]! += ridges[k]! * moved;
      });
      return loss;
    }));
  }
}
