import { type Features, likelihood } from '../../src/archive/solve/features.ts';
import { Choices } from './choices.ts';
import { Rows } from './rows.ts';

/** Questions of yes or no, each with what speaks for yes, and the true answer (a logistic regression). */
export class Decisions extends Choices {
  private readonly rows = new Rows();
  private readonly truth: boolean[] = [];

  get count(): number {
    return this.truth.length;
  }

  /** @param prefix stands before each feature's name in the weights */
  add(features: Features, truth: boolean, prefix = ''): void {
    this.rows.add(this.names.sparse(features, { prefix }));
    this.truth.push(truth);
  }

  protected lossAt(weights: Float64Array, gradient: Float64Array): number {
    let loss = 0;
    this.truth.forEach((is, row) => {
      const odds = this.rows.score(row, weights);
      // The logarithm of a likelihood, as far as numbers can tell it.
      loss += Math.max(0, is ? -odds : odds) + Math.log1p(Math.exp(-Math.abs(odds)));
      this.rows.addTo(gradient, row, likelihood(odds) - (is ? 1 : 0));
    });
    return loss;
  }
}
