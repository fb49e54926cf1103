import { isOpen, type Node } from './nodes.ts';
import { reach, type Scene } from './scene.ts';
import { shape } from './title-features.ts';

/**
 * Nodes that may follow node i. A link to a node that is not next needs a reason: a torn end, or a border behind it, as
 * where the rest of other text begins, or where node i itself is such a rest and may end within its column.
 */
export function followersOf(scene: Scene, i: number): number[] {
  const { nodes } = scene;
  const a = nodes[i]!;
  // What goes on elsewhere goes on here only where both its halves stand in one text, one behind the other.
  if (a.jumpOut) return nodes[i + 1]?.jumpIn ? [i + 1] : [];
  const border = scene.unparted || isOpen(a) || a.title > 0.2 || i + 1 >= nodes.length || nodes[i + 1]!.title > 0.3 || nodes[i + 1]!.jumpIn || scene.torn[i + 1]! || scene.rest[i + 1]! || scene.rest[i]!;
  const list: number[] = [];
  for (let j = Math.max(0, i - reach); j < Math.min(nodes.length, i + reach + 1); j++) {
    // What comes from another page begins where it says so, or goes on right behind its first half.
    if (j === i || (nodes[j]!.jumpIn && j !== i + 1)) continue;
    if (j === i + 1 || (border && !areHeadings(nodes, i, j))) list.push(j);
  }
  return list;
}

/** Titles built alike with text between them are headings of one article: what follows the first is its text. */
function areHeadings(nodes: readonly Node[], i: number, j: number): boolean {
  const [a, b] = [nodes[i]!, nodes[j]!];
  return Math.abs(i - j) > 1 && a.title > 0.5 && b.title > 0.5 && shape(a.text) === shape(b.text);
}
