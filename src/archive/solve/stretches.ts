import type { Node } from './nodes.ts';

/** Nodes of a printed page and more: a page this long is solved as a whole. */
const longest = 320;

/**
 * Cut a text that is much longer than a printed page into stretches that are solved one by one, so that time grows with
 * its length only. Cuts fall before a title or a jump line where there is one near.
 *
 * @returns `[from, to)` pairs of node indexes, in order, without gaps
 */
export function stretchesOf(nodes: readonly Node[]): [number, number][] {
  const stretches: [number, number][] = [];
  for (let from = 0; from < nodes.length; ) {
    let to = Math.min(nodes.length, from + longest);
    if (to < nodes.length) {
      const begins = (i: number): boolean => nodes[i]!.signed || nodes[i]!.jumpIn || nodes[i]!.title > 0.8;
      for (let i = to; i > from + longest / 2; i--)
        if (begins(i)) {
          to = i;
          break;
        }
    }
    stretches.push([from, to]);
    from = to;
  }
  return stretches;
}
