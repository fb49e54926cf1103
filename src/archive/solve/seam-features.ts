import type { Features } from './features.ts';
import type { Lexicon } from './lexicon.ts';
import type { Node } from './nodes.ts';
import { type SeamEvidence, type SeamKnowledge, seamEvidence } from './seam-evidence.ts';
import { goesOn } from './word-order.ts';

/** The nodes of a page with the classes of their first and last words. */
interface Sides extends SeamKnowledge {
  nodes: readonly Node[];
  firsts: readonly string[];
  lasts: readonly string[];
}

/** First sides of seams that are remembered of a page; then it begins anew, so that a page of any size needs the same memory. */
const mostKnown = 1000;

/**
 * What was found at the seams of each page, by its own lexicon and the texts on both sides: one line after another is
 * doubted, and each time all others are weighed again.
 */
const found = new WeakMap<Lexicon, Map<string, Map<string, SeamEvidence>>>();

function evidenceOnce(before: string, after: string, knowledge: SeamKnowledge): SeamEvidence {
  let page = found.get(knowledge.lexicon);
  if (!page) found.set(knowledge.lexicon, (page = new Map()));
  let behind = page.get(before);
  if (!behind) {
    if (page.size >= mostKnown) page.clear();
    page.set(before, (behind = new Map()));
  }
  let evidence = behind.get(after);
  if (!evidence) behind.set(after, (evidence = seamEvidence(before, after, knowledge)));
  return evidence;
}

/** What the two sides of a possible seam say, whether it is asked if node j follows node i or if both are one paragraph. */
export function seamFeatures(scene: Sides, i: number, j: number): Features {
  const { text, ending, title } = scene.nodes[i]!;
  const e = evidenceOnce(text, scene.nodes[j]!.text, scene);
  const on = (value: boolean): number => (value ? 1 : 0);
  return {
    saved: e.saved, word: on(e.word > 0), 'long word': on(e.word > 2), number: e.number, bond: Math.max(0, e.bond), 'no bond': Math.min(0, e.bond),
    closes: e.closes, 'stray close': e.strayClose, 'left open': e.leftOpen, doubled: e.doubled, attraction: e.attraction,
    'goes on': e.word > 0 ? 0 : goesOn(scene.lasts[i]!, scene.firsts[j]!), 'stray tail': e.strayTail, 'stray head': e.strayHead, quoted: on(ending === 'quoted'), comma: on(ending === 'comma'), 'title-like': title,
  };
}
