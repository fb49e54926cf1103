import type { Node } from './nodes.ts';
import { signersOf, type Unit } from './units.ts';

/**
 * Where headlines stand side by side and a page is read across, the headlines follow one another, and behind them the lines
 * of names that stand below them: the first names belong to the first headline.
 *
 * @param begins whether each node begins an article
 * @returns the nodes, each of such headlines with its own names
 */
export function namesAbreast(units: readonly Unit[], nodes: readonly Node[], begins: (i: number) => boolean): Node[] {
  const own = [...nodes];
  const isHeadline = (i: number): boolean => nodes[i]!.title > 0.5 && begins(i);
  for (let last = 1; last < nodes.length; last++) {
    const names = nodes[last]!.after;
    const first = last + 1 - names.length;
    if (names.length < 2 || first < 0 || !alikeLines(names.map((k) => units[k]!))) continue;
    const heads = names.map((_, k) => first + k);
    if (!heads.every(isHeadline) || heads.some((i) => i < last && nodes[i]!.after.length)) continue;
    heads.forEach((i, k) => (own[i] = { ...nodes[i]!, after: [names[k]!], names: signersOf(units[names[k]!]!).map(({ name }) => name), bylineBehind: true, signed: true }));
  }
  return own;
}

/** Lines of names, each by itself, whose people sign in the same capacity: a reporter's and a correspondent's line may belong together. */
function alikeLines(lines: readonly Unit[]): boolean {
  const capacities = lines.map((line) => (line.role === 'byline' && !line.glued ? signersOf(line)[0]?.role : undefined));
  return capacities.every((capacity) => capacity !== undefined && capacity === capacities[0]);
}
