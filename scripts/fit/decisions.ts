import { type Features, likelihood } from '../../src/archive/solve/features.ts';
import { minimize } from './lbfgs.ts';
import { Numbers } from './numbers.ts';
import { Rows } from './rows.ts';
import type { Table } from './weights-file.ts';

/** Questions of yes or no, each with what speaks for yes, and the true answer. */
export class Decisions {
  private readonly rows = new Rows();
  private readonly truth: boolean[] = [];
  private readonly names: Numbers;
  private readonly start: Readonly<Record<string, number>>;

  /** @param start weights by the names of features; others begin with 0 */
  constructor(start: Readonly<Record<string, number>>) {
    this.start = start;
    this.names = new Numbers(Object.keys(start));
  }

  get count(): number {
    return this.truth.length;
  }

  /** @param prefix stands before each feature's name in the weights */
  add(features: Features, truth: boolean, prefix = ''): void {
    this.rows.add(this.names.sparse(features, { prefix }));
    this.truth.push(truth);
  }

  /**
   * Weights under which the true answers are likeliest (a logistic regression).
   *
   * @param ridge how much each weight is drawn back to where it begins
   */
  fit(ridge: number): Table {
    const start = this.names.of(this.start);
    return this.names.table([...minimize(Float64Array.from(start), (weights, gradient) => {
      let loss = 0;
      this.truth.forEach((is, row) => {
        const odds = this.rows.score(row, weights);
        // The logarithm of a likelihood, as far as numbers can tell it.
        loss += Math.max(0, is ? -odds : odds) + Math.log1p(Math.exp(-Math.abs(odds)));
        this.rows.addTo(gradient, row, likelihood(odds) - (is ? 1 : 0));
      });
      weights.forEach((weight, k) => {
        const moved = weight - start[k]!;
        loss += (ridge / 2) * moved ** 2;
        gradient[k]! += ridge * moved;
      });
      return loss;
    })]);
  }
}
