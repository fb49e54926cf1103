import { chainsOf } from '../../src/archive/solve/chains.ts';

export interface Link {
  from: number;
  to: number;
}

/** Another solution of a page, one change away from the true one: the links and articles it has instead. */
export interface Change {
  put: Link[];
  cut: Link[];
  come: number[][];
  gone: number[][];
}

/**
 * Every solution in which one node is followed by another one than in truth, or by none: the link that is put in takes the
 * place of those it excludes, whose other ends stay open or, where that may be, are tied together.
 *
 * @param next the node that truly follows each node, or -1
 * @param node whose follower is changed
 * @param others the nodes that may follow it
 * @param possible whether a link may be chosen at all
 */
export function changesAt(next: Int32Array, node: number, others: readonly number[], possible: (link: Link) => boolean): Change[] {
  const chains = chainsOf(next);
  const own = chains.find((chain) => chain.includes(node))!;
  const at = own.indexOf(node) + 1;
  const [head, rest] = [own.slice(0, at), own.slice(at)];
  const cutHere = rest.length ? [{ from: node, to: rest[0]! }] : [];
  const changes: Change[] = rest.length ? [{ put: [], cut: cutHere, come: [head, rest], gone: [own] }] : [];
  for (const to of others) {
    if (to === rest[0]) continue;
    const link = { from: node, to };
    const other = chains.find((chain) => chain.includes(to))!;
    const place = other.indexOf(to);
    const cutThere = place > 0 ? [{ from: other[place - 1]!, to }] : [];
    const cut = [...cutHere, ...cutThere];
    if (other === own) {
      // A node that stands before this one in its own article would close a circle.
      if (place >= at) changes.push({ put: [link], cut, come: [[...head, ...own.slice(place)], own.slice(at, place)], gone: [own] });
      continue;
    }
    const [before, tail] = [other.slice(0, place), other.slice(place)];
    changes.push({ put: [link], cut, come: [[...head, ...tail], rest, before].filter(({ length }) => length > 0), gone: [own, other] });
    if (!before.length || !rest.length) continue;
    const tie = { from: before.at(-1)!, to: rest[0]! };
    if (possible(tie)) changes.push({ put: [link, tie], cut, come: [[...head, ...tail], [...before, ...rest]], gone: [own, other] });
  }
  return changes;
}
