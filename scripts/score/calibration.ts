/** A join the solver made: how sure it was, and whether the truth has it too. */
export interface Judged {
  confidence: number;
  sure: boolean;
  right: boolean;
}

export interface Bin {
  from: number;
  to: number;
  joins: number;
  right: number;
}

/** Joins by their confidence; bins are half open but for the last. @param edges ascending, from 0 to 1 */
export function bins(joins: readonly Judged[], edges: readonly number[]): Bin[] {
  return edges.slice(1).map((to, i) => {
    const from = edges[i]!;
    const inside = joins.filter(({ confidence }) => confidence >= from && (confidence < to || (to === edges.at(-1) && confidence <= to)));
    return { from, to, joins: inside.length, right: inside.filter(({ right }) => right).length };
  });
}

/**
 * The lowest confidence from which on at least that share of the joins is right, or null where none is sure enough.
 */
export function lowestThreshold(joins: readonly Judged[], share: number): number | null {
  let right = 0;
  let lowest: number | null = null;
  const sorted = joins.toSorted((a, b) => b.confidence - a.confidence);
  sorted.forEach((join, i) => {
    if (join.right) right++;
    // Joins of the same confidence stand or fall together.
    if (sorted[i + 1]?.confidence !== join.confidence && right >= share * (i + 1)) lowest = join.confidence;
  });
  return lowest;
}
