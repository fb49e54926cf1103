import { countMatches } from './count-matches.ts';
import { readLines } from './fragments.ts';
import type { Edit } from './mapped-text.ts';

/** Fewest lines of one character each that are a line set upright. */
const fewest = 4;

const oneCharacter = /^[\p{Script=Han}，。、；：！？“”‘’（）《》—…]$/u;

/**
 * A line that was set upright is read as one line for each character. The line ends between them, to be taken out; those
 * between two such lines, which are more or fewer, stay.
 */
export function uprightLines(text: string): Edit[] {
  const lines = readLines(text);
  const edits: Edit[] = [];
  let run: Edit[] = [];
  let usual = 0;
  const endRun = (): void => {
    if (run.length + 1 >= fewest) edits.push(...run);
    run = [];
  };
  lines.forEach((line, i) => {
    const above = lines[i - 1];
    if (!above || !oneCharacter.test(line.text) || !oneCharacter.test(above.text)) return endRun();
    const gap = { start: above.end, end: line.start, put: '' };
    const ends = countMatches(text.slice(gap.start, gap.end), /\r\n?|\n/g);
    if (run.length > 0 && ends !== usual) endRun();
    // A gap unlike the one before it stands between two lines, and begins none.
    else {
      usual = ends;
      run.push(gap);
    }
  });
  endRun();
  return edits;
}
