import { contextWeights, joinWeights, linkWeights, titleWeights } from './weights.ts';

/** All that the solver's decisions are weighed by. Handed in, so that a group of features can be switched off to see what it is worth. */
export interface SolverWeights {
  /** By the kind of line and the names in title-features.ts. */
  titles: Readonly<Record<string, number>>;
  /** What a line says of its being a title, and what its page gains by that, in the logarithm of the odds. */
  contexts: Readonly<Record<'bias' | 'own' | 'gained', number>>;
  links: Readonly<Record<string, number>>;
  joins: Readonly<Record<string, number>>;
}

export const fittedWeights: SolverWeights = { titles: titleWeights, contexts: contextWeights, links: linkWeights, joins: joinWeights };
