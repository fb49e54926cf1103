import type { Features } from '../../src/archive/solve/features.ts';
import { Choices } from './choices.ts';
import { Rows } from './rows.ts';

/**
 * Choices between the truth and its rivals. A rival is worth as much more than the truth as the links that are put in gain
 * over those that are cut, and its articles over the true ones. The truth is to be the likeliest, choice by choice (a
 * pseudo-likelihood: Besag 1975).
 */
export class Rivals extends Choices {
  /** Of links, and of what whole articles differ by. */
  private readonly rows = new Rows();
  private readonly put: number[] = [];
  private readonly cut: number[] = [];
  private readonly whole: number[] = [];
  private readonly choices = [0];

  /**
   * A link that choices may be about.
   *
   * @param own what speaks for it, @param open what spoke for its two ends staying open
   * @returns its number
   */
  addLink(own: Features, ...open: readonly Features[]): number {
    return this.rows.add([...this.names.sparse(own), ...open.flatMap((features) => this.names.sparse(features, { sign: -1 }))]);
  }

  /** A rival of the choice at hand. @param put, cut numbers of links, two of each at most @param whole by what its articles differ from the true ones */
  add(put: readonly number[], cut: readonly number[], whole: Features): void {
    for (const k of [0, 1]) {
      this.put.push(put[k] ?? -1);
      this.cut.push(cut[k] ?? -1);
    }
    this.whole.push(this.rows.add(this.names.sparse(whole)));
  }

  endChoice(): void {
    if (this.whole.length > this.choices.at(-1)!) this.choices.push(this.whole.length);
  }

  get count(): number {
    return this.choices.length - 1;
  }

  protected lossAt(weights: Float64Array, gradient: Float64Array): number {
    const { rows, choices } = this;
    const scores = Float64Array.from({ length: rows.count }, (_, row) => rows.score(row, weights));
    const pull = new Float64Array(rows.count);
    let loss = 0;
    for (let c = 0; c < this.count; c++) {
      const gains: number[] = [];
      for (let rival = choices[c]!; rival < choices[c + 1]!; rival++) {
        let gain = 0;
        this.forRows(rival, (row, sign) => (gain += sign * scores[row]!));
        gains.push(gain);
      }
      const top = Math.max(0, ...gains);
      const total = gains.reduce((sum, gain) => sum + Math.exp(gain - top), Math.exp(-top));
      loss += Math.log(total) + top;
      gains.forEach((gain, k) => {
        const share = Math.exp(gain - top) / total;
        if (share > 1e-9) this.forRows(choices[c]! + k, (row, sign) => (pull[row]! += sign * share));
      });
    }
    pull.forEach((times, row) => { if (times !== 0) rows.addTo(gradient, row, times); });
    return loss;
  }

  /** The rows by which a rival differs from the truth, with their signs. */
  private forRows(rival: number, visit: (row: number, sign: number) => void): void {
    for (const at of [2 * rival, 2 * rival + 1]) {
      if (this.put[at]! >= 0) visit(this.put[at]!, 1);
      if (this.cut[at]! >= 0) visit(this.cut[at]!, -1);
    }
    visit(this.whole[rival]!, 1);
  }
}
