import { joinPages } from '../src/archive/parse-archive.ts';
import type { Records } from '../src/archive/record.ts';
import type { SolverWeights } from '../src/archive/solve/solver-weights.ts';
import { solvePage } from '../src/archive/solve-page.ts';
import { decodeSource } from '../src/archive/source.ts';
import { dictionary } from '../src/archive/dictionary.ts';

/** Page texts → records without regions and keywords: what the solver alone makes of them, with weights of one's own. */
export function solvePages(texts: readonly { file: string; text: string }[], weights?: SolverWeights): Records {
  return joinPages(texts.map(({ file, text }) => ({ ...solvePage(decodeSource(file, Buffer.from(text)), dictionary, weights), messages: [] })));
}
