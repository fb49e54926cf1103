import type { Features } from './features.ts';
import type { Node } from './nodes.ts';
import { type SeamKnowledge, seamEvidence } from './seam-evidence.ts';
import { goesOn } from './word-order.ts';

/** The nodes of a page with the classes of their first and last words. */
interface Sides extends SeamKnowledge {
  nodes: readonly Node[];
  firsts: readonly string[];
  lasts: readonly string[];
}

/** What the two sides of a possible seam say, whether it is asked if node j follows node i or if both are one paragraph. */
export function seamFeatures(scene: Sides, i: number, j: number): Features {
  const { text, ending, title } = scene.nodes[i]!;
  const e = seamEvidence(text, scene.nodes[j]!.text, scene);
  const on = (value: boolean): number => (value ? 1 : 0);
  return {
    saved: e.saved, word: on(e.word > 0), 'long word': on(e.word > 2), number: e.number, bond: Math.max(0, e.bond), 'no bond': Math.min(0, e.bond),
    closes: e.closes, 'stray close': e.strayClose, 'left open': e.leftOpen, doubled: e.doubled, attraction: e.attraction,
    'goes on': e.word > 0 ? 0 : goesOn(scene.lasts[i]!, scene.firsts[j]!), 'stray tail': e.strayTail, 'stray head': e.strayHead, quoted: on(ending === 'quoted'), comma: on(ending === 'comma'), 'title-like': title,
  };
}
