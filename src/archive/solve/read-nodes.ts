import { isHashed, levelTells } from './level-tells.ts';
import { type Node, nodesOf, retitled } from './nodes.ts';
import { fittedWeights, type SolverWeights } from './solver-weights.ts';
import type { Topics } from './topic.ts';
import type { Unit } from './units.ts';
import type { Words } from './words.ts';

/** The least a mark says of its line where headlines and headings are marked alike: that it is one of them. */
const markedTitle = 0.75;
/** Lines that look like headings on a page that marks headlines alone; one or two may be torn text. */
const fewestHeadings = 3;

/**
 * Units → nodes in source order. Where all titles are marked alike, their form tells how likely each is a headline, as on a
 * page without marks; where headlines alone are marked, how likely another line is a heading.
 */
export function readNodes(units: readonly Unit[], topics: Topics, words: Words, weights: SolverWeights['titles'] = fittedWeights.titles): Node[] {
  const nodes = nodesOf(units, topics, words, weights);
  if (new Set(nodes.filter(isHashed).map(({ level }) => level)).size !== 1) return nodes;
  const unmarked = nodesOf(units.map((unit) => ({ ...unit, level: 0 })), topics, words, weights).map(({ title }) => title);
  if (levelTells(nodes) >= 0.5) {
    const likely = nodes.filter((node, i) => !isHashed(node) && unmarked[i]! > 0.5).length;
    return likely < fewestHeadings ? nodes : nodes.map((node, i) => (isHashed(node) ? node : { ...node, heading: unmarked[i]! }));
  }
  return nodes.map((node, i) => (isHashed(node) ? retitled(node, Math.max(markedTitle, unmarked[i]!)) : node));
}
