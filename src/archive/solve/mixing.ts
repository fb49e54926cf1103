import type { Bond } from '../word-pairs/bond.ts';
import { likelihood } from './features.ts';
import { type Node, stopsBare } from './nodes.ts';

/** As on a page where two torn ends are known, of which this share does not go on right behind. */
const usual = 0.3;
const known = 2;

/** 0…1: how seldom the torn text of a page goes on right behind its end, as where columns of several articles were read in turn. */
export function mixingOf(nodes: readonly Node[], bond: Bond): number {
  let [torn, elsewhere] = [known, known * usual];
  nodes.forEach((node, i) => {
    const next = nodes[i + 1];
    if (!next || !stopsBare(node)) return;
    torn++;
    elsewhere += next.title > 0.5 ? 1 : 1 - likelihood(bond(node.text, next.text));
  });
  return elsewhere / torn;
}
