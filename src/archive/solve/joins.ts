import { type Features, likelihood, weighed } from './features.ts';
import type { Scene } from './scene.ts';
import { seamFeatures } from './seam-features.ts';
import { fittedWeights, type SolverWeights } from './solver-weights.ts';
import { goesOn, paragraphStart } from './word-order.ts';

/**
 * What speaks for two nodes being one paragraph, given that the second follows the first and the first stops in
 * mid-sentence. If they are not one, lines are lost between them, or the first was a line of its own.
 */
export function joinFeatures(scene: Scene, i: number, j: number): Features {
  const a = scene.nodes[i]!;
  const b = scene.nodes[j]!;
  const seam = seamFeatures(scene, i, j);
  const on = (value: boolean): number => (value ? 1 : 0);
  const lastSentence = lastSentenceOf(a.text);
  return {
    ...seam, bias: 1, opening: goesOn(paragraphStart, scene.firsts[j]!), 'opening behind whole words': seam['word']! > 0 ? 0 : goesOn(paragraphStart, scene.firsts[j]!), torn: on(scene.torn[j]!), indented: on(b.firstLine === 'indented'), flush: on(b.firstLine === 'flush'),
    next: on(j === i + 1), behind: on(j < i), short: on(a.text.length < 30), 'short last sentence': on(lastSentence.length < 22 && lastSentence.length < a.text.length), 'no comma in last sentence': on(!/[，,、]/.test(lastSentence)),
    dated: scene.heads[j]!.dated, 'heading glued': on(lastSentence.length < 22 && lastSentence.length < a.text.length && !/[的在和与及对为了被将把]$/.test(lastSentence) && a.ending === 'bare'), 'title next': b.title, 'short second': on(b.text.length < 20),
  };
}

const stops = [...'。！？!?；;'];

/** A pattern for it would look for the end of the text from each of its characters. */
const lastSentenceOf = (text: string): string => text.slice(1 + Math.max(...stops.map((stop) => text.lastIndexOf(stop))));

/** 0…1: that node j goes on with the paragraph of node i. */
export function joinLikelihood(scene: Scene, i: number, j: number, weights: SolverWeights['joins'] = fittedWeights.joins): number {
  return likelihood(weighed(joinFeatures(scene, i, j), weights));
}
