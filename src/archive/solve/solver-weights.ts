import { joinWeights, linkWeights, titleWeights } from './weights.ts';

/** All that the solver's decisions are weighed by. Handed in, so that a group of features can be switched off to see what it is worth. */
export interface SolverWeights {
  /** In the order of titleFeatures. */
  titles: readonly number[];
  links: Readonly<Record<string, number>>;
  joins: Readonly<Record<string, number>>;
}

export const fittedWeights: SolverWeights = { titles: titleWeights, links: linkWeights, joins: joinWeights };
