/** A link that leaps over other pieces of the page to one further down. */
export interface Leap {
  from: number;
  to: number;
}

/** How much of what the leaps of a page tell about each other is believed: they are not told one by one. */
const trust = 0.4;

/** @param next the piece that follows each piece, or -1 */
export function leapsOf(next: Int32Array): Leap[] {
  return [...next].flatMap((to, from) => (isLeap(from, to) ? [{ from, to }] : []));
}

export const isLeap = (from: number, to: number): boolean => to > from + 1;

/** 1 where two leaps cross, so that what stopped first goes on first; -1 where one lies within the other; 0 where they lie apart. */
export function crossing(a: Leap, b: Leap): number {
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  return second.from >= first.to ? 0 : second.to > first.to ? 1 : -1;
}

/**
 * In what order a page takes up what it left off. Columns of a whole page that were read one behind the other go on in the
 * order they stopped in, so that leaps cross; where one article was read in the middle of another, its leap lies within.
 *
 * @returns how much likelier two leaps cross than not, as far as it is believed, as a natural logarithm
 */
export function orderOf(leaps: readonly Leap[]): number {
  const counts = { cross: 0, within: 0 };
  leaps.forEach((leap, i) => {
    for (const other of leaps.slice(i + 1)) {
      const is = crossing(leap, other);
      if (is !== 0) counts[is > 0 ? 'cross' : 'within']++;
    }
  });
  return trust * Math.log((counts.cross + 1) / (counts.within + 1));
}

/** How many more pairs cross, those that lie within each other counted against them, where some leaps are put in place of others. */
export function crossed(leaps: readonly Leap[], out: readonly Leap[], put: readonly Leap[]): number {
  const pairs = (some: readonly Leap[], sign: number): number => {
    let sum = some.length === 2 ? sign * crossing(some[0]!, some[1]!) : 0;
    for (const leap of leaps) if (!out.some(({ from }) => from === leap.from)) for (const other of some) sum += sign * crossing(other, leap);
    return sum;
  };
  return pairs(put, 1) + pairs(out, -1);
}
