import type { Span } from '../record.ts';
import { plainText } from './plain-text.ts';
import { wordEvidence } from './seam-evidence.ts';
import type { Words } from './words.ts';

/** A unit as far as it matters here. */
interface Piece extends Span {
  role: string;
  text: string;
  level: number;
  glued: boolean;
  close: boolean;
  strayed?: true;
}

/** A short run of characters that a space parts from the text behind it. */
const run = /^(\p{Script=Han}{4,14})[ \u3000]+(?=\p{Script=Han})/u;
/** Less text than this behind it, in characters, may be a headline's other half itself. */
const leastRest = 12;
/** How much better, as a natural logarithm, what stands behind the run goes on with the text before it than the run does. */
const clearly = 1;
const reach = 8;

/**
 * Half of a headline may have been read into the first line of a column beside it: …技术人 / 谱写新篇 员挨家…. It is told
 * where the text before goes on, inside a word, with what stands behind the half, and does not with the half.
 */
export function partStrayedHalves<Unit extends Piece>(units: readonly Unit[], source: string, { cut, bond }: Words): Unit[] {
  return units.flatMap((unit, i) => {
    const before = units[i - 1];
    if (unit.role !== 'text' || unit.glued || before?.role !== 'text' || !/\p{Script=Han}$/u.test(before.text)) return [unit];
    const raw = source.slice(unit.start, unit.end);
    const [whole = '', half = ''] = run.exec(raw) ?? [];
    if (half === '') return [unit];
    const rest = plainText(raw.slice(whole.length));
    if (rest.length < leastRest) return [unit];
    const makesWord = (text: string): boolean => wordEvidence(before.text.slice(-reach), text.slice(0, reach), cut).word > 0;
    if (!makesWord(rest) || makesWord(half) || bond(before.text, rest) - bond(before.text, half) < clearly) return [unit];
    return [{ ...unit, end: unit.start + half.length, text: half, strayed: true }, { ...unit, start: unit.start + whole.length, text: rest, level: 0, glued: true, close: true }];
  });
}
