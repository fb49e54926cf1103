import type { SolverWeights } from '../../src/archive/solve/solver-weights.ts';

/** Weights by their names. */
export type Table = ReadonlyMap<string, number>;
/** What one run finds. */
export interface Fitted { titles: Table; contexts: Table; links: Table; joins: Table }

export function tablesOf(weights: SolverWeights): Fitted {
  const table = (of: Readonly<Record<string, number>>): Table => new Map(Object.entries(of));
  return { titles: table(weights.titles), contexts: table(weights.contexts), links: table(weights.links), joins: table(weights.joins) };
}

/** The mean of several runs: one alone leans on chance. */
export function mean(runs: readonly Fitted[]): Fitted {
  const of = (kind: keyof Fitted): Table => {
    const names = new Set(runs.flatMap((run) => [...run[kind].keys()]));
    return new Map([...names].map((name) => [name, runs.reduce((sum, run) => sum + (run[kind].get(name) ?? 0), 0) / runs.length]));
  };
  return { titles: of('titles'), contexts: of('contexts'), links: of('links'), joins: of('joins') };
}

/** The text of the solver's `weights.ts`. */
export function weightsFile({ titles, contexts, links, joins }: Fitted): string {
  const table = (weights: Table): string => [...weights].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => `  '${name}': ${number(value)},`).join('\n');
  const number = (value: number): string => String(Number(value.toFixed(3)));
  return `// Written by scripts/fit.ts; not to be edited by hand.

/** By the names in title-features.ts: "open" for lines that stop as a headline does, "ended" for those that end a sentence. */
export const titleWeights: Readonly<Record<string, number>> = {
${table(titles)}
};

/** By the names in titles-in-context.ts. */
export const contextWeights = { ${[...contexts].map(([name, value]) => `${name}: ${number(value)}`).join(', ')} };

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
