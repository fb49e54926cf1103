import type { SolverWeights } from '../../src/archive/solve/solver-weights.ts';

/** The text of the solver's `weights.ts`; what weighs nothing is left out. */
export function weightsFile({ titles, contexts, links, joins }: SolverWeights): string {
  const number = (value: number): number => Number(value.toFixed(3));
  const table = (weights: Readonly<Record<string, number>>): string =>
    Object.entries(weights).filter(([, value]) => number(value) !== 0).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => `  '${name}': ${number(value)},`).join('\n');
  return `// Written by scripts/fit.ts; not to be edited by hand.

/** By the names in title-features.ts: "open" for lines that stop as a headline does, "ended" for those that end a sentence. */
export const titleWeights: Readonly<Record<string, number>> = {
${table(titles)}
};

/** By the names in titles-in-context.ts. */
export const contextWeights = { ${Object.entries(contexts).map(([name, value]) => `${name}: ${number(value)}`).join(', ')} };

/** By the names in link-features.ts: "s" start, "e" end, "j" torn text going on, "t" from a title, "f" from paragraph to paragraph, in capitals to what does not stand right behind; by those in chain-features.ts: "a" an article as a whole. */
export const linkWeights: Readonly<Record<string, number>> = {
${table(links)}
};

/** By the names in joins.ts. */
export const joinWeights: Readonly<Record<string, number>> = {
${table(joins)}
};
`;
}
