import { type Features, likelihood, weighed } from './features.ts';
import type { Scene } from './link-features.ts';
import { seamEvidence } from './seam-evidence.ts';
import { fittedWeights, type SolverWeights } from './solver-weights.ts';
import { goesOn, paragraphStart } from './word-order.ts';

/**
 * What speaks for two nodes being one paragraph, given that the second follows the first and the first stops in
 * mid-sentence. If they are not one, lines are lost between them, or the first was a line of its own.
 */
export function joinFeatures(scene: Scene, i: number, j: number): Features {
  const a = scene.nodes[i]!;
  const b = scene.nodes[j]!;
  const e = seamEvidence(a.text, b.text, scene);
  const on = (value: boolean): number => (value ? 1 : 0);
  const lastSentence = /[^。！？!?；;]*$/.exec(a.text)![0];
  return {
    bias: 1, saved: e.saved, word: on(e.word > 0), 'long word': on(e.word > 2), number: e.number, closes: e.closes, 'stray close': e.strayClose, 'left open': e.leftOpen, doubled: e.doubled,
    attraction: e.attraction, bond: Math.max(0, e.bond), 'no bond': Math.min(0, e.bond), quoted: on(a.ending === 'quoted'), 'stray tail': e.strayTail, 'stray head': e.strayHead, 'goes on': e.word > 0 ? 0 : goesOn(scene.lasts[i]!, scene.firsts[j]!),
    opening: goesOn(paragraphStart, scene.firsts[j]!), 'opening behind whole words': e.word > 0 ? 0 : goesOn(paragraphStart, scene.firsts[j]!), torn: on(scene.torn[j]!), comma: on(a.ending === 'comma'), indented: on(b.firstLine === 'indented'), flush: on(b.firstLine === 'flush'), next: on(j === i + 1), behind: on(j < i),
    'title-like': a.title, short: on(a.text.length < 30), 'short last sentence': on(lastSentence.length < 22 && lastSentence.length < a.text.length), 'no comma in last sentence': on(!/[，,、]/.test(lastSentence)),
    'heading glued': on(lastSentence.length < 22 && lastSentence.length < a.text.length && !/[的在和与及对为了被将把]$/.test(lastSentence) && a.ending === 'bare'), 'title next': b.title, 'short second': on(b.text.length < 20),
  };
}

/** 0…1: that node j goes on with the paragraph of node i. */
export function joinLikelihood(scene: Scene, i: number, j: number, weights: SolverWeights['joins'] = fittedWeights.joins): number {
  return likelihood(weighed(joinFeatures(scene, i, j), weights));
}
