import { headDateline } from './datelines.ts';
import type { Setting } from './line-settings.ts';
import type { Continuity } from './paragraph-lines.ts';

/** Longest line of a headline that was set on several, in characters, and the most lines it has. */
const longest = 32;
const mostLines = 4;
/** Longest rest of a headline that stands behind a blank line, in characters, and how surely words must run on into it. */
const longestRest = 16;
const surelyGoesOn = 2;
/** A line this near to the width of its column is one of a paragraph, and how narrow a column may be; in characters. */
const nearWidth = 1;
const narrowest = 9;

/** What tells the lines of a headline from others. */
export interface HeadlineLook<Line> {
  /** A byline, a jump line or the like. */
  isAlone: (line: Line) => boolean;
  setting: (line: Line) => Setting;
}

/**
 * How many lines at the head of a run are one headline, set on several: short ones that stop in mid-sentence, with nothing
 * behind them but a blank line, names or a dateline. 1 where there is no such headline.
 *
 * @param run lines with no blank line between them
 */
export function headlineLines<Line extends { text: string }>(run: readonly Line[], { isAlone, setting }: HeadlineLook<Line>): number {
  if (run.length < 2) return 1;
  // A long run is a paragraph's: no more of it is looked at than a headline may have.
  const lines = run.slice(0, mostLines + 1);
  const end = lines.findIndex((line) => isAlone(line) || headDateline(line.text) !== null);
  if (end >= 0) lines.length = end;
  if (lines.length < 2 || lines.length > mostLines) return 1;
  const isFull = (set: Setting): boolean => set !== null && set.width >= narrowest && Math.abs(set.off) <= nearWidth;
  const goesOn = lines.slice(1).every((line, i) => continues(lines[i]!.text, line.text) && !isFull(setting(lines[i]!)));
  return goesOn ? lines.length : 1;
}

/** Whether a line by itself is the rest of the headline above the blank line before it: one character, or the rest of a torn word. */
export function isHeadlineRest(above: string, rest: string, goesOn: Continuity): boolean {
  if (rest.length > Math.min(longestRest, 2 * above.length) || /[，,、].*[，,、]/.test(above + rest) || !continues(above, rest)) return false;
  return /^\p{Script=Han}$/u.test(rest) || goesOn(above, rest) > surelyGoesOn;
}

const continues = (above: string, below: string): boolean => isPart(above) && isPart(below) && !/[：:]$/.test(above) && !startsAnew.test(below) && !goesOnWith.test(below);

/** Short, without markup, and stops in mid-sentence. */
const isPart = (text: string): boolean => text.length <= longest && !/[。；;<>]|[！!，,、]["”’』」]?$|^[（(【[]/.test(text);

/** A mark that belongs to the words before it was wrapped, as in a paragraph. */
const goesOnWith = /^[，。、；：！？）》”’」』】,.;:!?)]/;

/** A subhead behind its dash, a mark of a list or of a heading, a number. */
const startsAnew = /^(?:[—–\-－─#*+>•·■●◆▲△□○※]|\d|第?[一二三四五六七八九十]+[、，,章节条])/;
