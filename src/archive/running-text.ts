import { stopsInside, settingsOf } from './line-settings.ts';
import { sentenceEnd } from './paragraph-lines.ts';

/** A line of a page, and whether a blank line, or nothing, stands above it. */
export interface RunLine {
  text: string;
  first: boolean;
}

/** With more lines than this and no blank one among them, what stands below torn text may be the next column. */
const longestRun = 15;

const clauseMark = /[，、；：。,;]/;

/**
 * Lines of a page that a sentence runs into from the line above, or out of into the line below: whatever they look like, a
 * date or a telephone number, they were wrapped here and are part of its text.
 *
 * @returns their indexes
 */
export function runningText(lines: readonly RunLine[]): Set<number> {
  const inside = new Set<number>();
  const settings = settingsOf(lines.map(({ text }) => text));
  const runs = runLengths(lines);
  lines.forEach(({ text, first }, i) => {
    const above = lines[i - 1]?.text;
    const below = lines[i + 1];
    if (below && !below.first && stopsInside(text, settings[i]!) && runsInto(text, below.text)) inside.add(i);
    if (first || above === undefined || sentenceEnd.test(above) || !clauseMark.test(above)) return;
    const isFull = stopsInside(text, settings[i]!);
    const goesOn = below !== undefined && !below.first && (clauseMark.test(below.text) || sentenceEnd.test(below.text));
    if (runs[i]! > longestRun ? stopsInside(above, settings[i - 1]!) && (isFull || sentenceEnd.test(text)) : isFull || sentenceEnd.test(text) || goesOn) inside.add(i);
  });
  return inside;
}

/** A number goes on in the line below, or a mark that belongs to the words above stands at its head. */
const runsInto = (above: string, below: string): boolean => (/\d$/.test(above) && /^\d/.test(below)) || /^[，。、；：！？）]/.test(below);

/** Lines of the run each line stands in. */
function runLengths(lines: readonly RunLine[]): number[] {
  const starts = lines.flatMap(({ first }, i) => (first || i === 0 ? [i] : []));
  return starts.flatMap((start, k) => new Array<number>((starts[k + 1] ?? lines.length) - start).fill((starts[k + 1] ?? lines.length) - start));
}
