import type { Node } from './nodes.ts';

/** Two titles of an article that are neighbours on the page stand in it as they stand there: the line above the headline comes first. */
export function titlesInOrder(nodes: readonly Node[], chain: readonly number[]): number[] {
  const ordered = [...chain];
  for (let at = 1; at < ordered.length; at++) {
    const [first, second] = [ordered[at - 1]!, ordered[at]!];
    if (second === first - 1 && nodes[first]!.title > 0.5 && nodes[second]!.title > 0.5) ordered.splice(at - 1, 2, second, first);
  }
  return ordered;
}
