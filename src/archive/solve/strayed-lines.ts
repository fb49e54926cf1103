import { boundFirst } from './bound-first.ts';
import { dashFirst } from './dash-first.ts';
import type { Words } from './words.ts';

/** A unit as far as it matters here. */
interface Piece {
  role: string;
  text: string;
  tornLine?: true;
}

/** Longest line of a headline or a column, in characters. */
const longestLine = 45;
/** How much better, as a natural logarithm, the text goes on with the line than at random, and than with the subhead. */
const clearly = 1;

/**
 * The line of a column may have been read into the headline beside it: 筑牢安全堤坝 / …群众才是水库真正 / ——青山镇防汛纪事 /
 * 的主人。…. It is told where the text below begins with what begins no sentence, and goes on with that line and not with
 * the subhead. Then the line is put where the text goes on, and is no title.
 */
export function putStrayedLinesBack<Unit extends Piece>(units: readonly Unit[], { bond }: Words): Unit[] {
  const ordered = [...units];
  for (let i = 1; i + 2 < ordered.length; i++) {
    const [headline, line, subhead, text] = [ordered[i - 1]!, ordered[i]!, ordered[i + 1]!, ordered[i + 2]!];
    if (![headline, line, subhead].every(isOpenLine) || !dashFirst.test(subhead.text) || text.role !== 'text' || !boundFirst.test(text.text)) continue;
    const goesOn = bond(line.text, text.text);
    if (goesOn < clearly || goesOn - bond(subhead.text, text.text) < clearly) continue;
    ordered[i] = subhead;
    ordered[i + 1] = { ...line, tornLine: true };
  }
  return ordered;
}

/** A line that stops as a headline does, or a torn paragraph. */
const isOpenLine = ({ role, text }: Piece): boolean => role === 'text' && text.length <= longestLine && /[\p{Script=Han}\p{L}\p{N}]$/u.test(text);
