import { printWidth } from './page-manner.ts';
import { sentenceEnd } from './paragraph-lines.ts';

/** Lines that differ by no more than this, in Han widths, are equally wide. */
export const sameWidth = 0.8;

/** A line wider than its column by more than this is none of its lines, in Han widths. */
const clearly = 2;

/** Of printed lines as wide as their column most stop in mid-sentence; where fewer do than this share, each line is a paragraph. */
const fewestTorn = 0.4;

/** Lines looked at above and below one, and the widest that may be a column's, in characters. */
const reach = 12;
const widest = 60;

/** How much wider than its column each line is, in characters, and how wide the column; null where the lines near it agree on no width. */
export type Setting = { off: number; width: number } | null;

/**
 * How the lines of a page are set: most lines are as wide as their column. A page is printed in Han widths, of which
 * narrow signs take half, or its lines were made by counting characters; what explains more lines holds.
 */
export function settingsOf(texts: readonly string[]): Setting[] {
  const bare = texts.map((text) => text.replace(/<\/?\w*>?|^>/g, ''));
  const [printed, counted] = [inHanWidths, (text: string): number => text.length].map((measure) => settingsBy(bare, measure));
  const explained = (settings: readonly Setting[]): number => settings.filter(isFull).length;
  const best = explained(counted!) > explained(printed!) ? counted! : printed!;
  const torn = best.filter((setting, i) => isTornLine(texts[i]!, setting)).length;
  return torn < fewestTorn * explained(best) ? texts.map(() => null) : best;
}

const isFull = (setting: Setting): boolean => setting !== null && Math.abs(setting.off) <= sameWidth;

/** A printed line of a paragraph that goes on: as wide as its column, and it stops in mid-sentence. */
export const isTornLine = (text: string, setting: Setting): boolean => isFull(setting) && !sentenceEnd.test(text);

/** The same with a character more or less, as where lines were broken beside a mark. */
export const stopsInside = (text: string, setting: Setting): boolean => setting !== null && Math.abs(setting.off) <= 1.2 && !sentenceEnd.test(text);

const inHanWidths = (text: string): number => [...text].reduce((sum, char) => sum + printWidth(char), 0);

function settingsBy(texts: readonly string[], measure: (text: string) => number): Setting[] {
  const widths = texts.map(measure);
  return columnWidths(widths).map((width, i) => {
    if (width === null) return null;
    // A mark at the end of a line may hang behind it.
    const off = widths[i]! - width;
    return { width, off: off > 0.8 && hanging.test(texts[i]!) ? Math.max(0, off - 1) : off };
  });
}

const hanging = /[，、。：；？！》）”’」』】,.:;?!)]$/;

/** The width of the column each line stands in: what most lines near it are as wide as, the widest of several such widths. */
function columnWidths(exact: readonly number[]): (number | null)[] {
  const widths = exact.map(Math.round);
  return widths.map((_, i) => {
    const counts = new Map<number, number>();
    let lines = 0;
    const wider = (width: number): number => {
      let count = 0;
      for (let k = Math.max(0, i - reach); k <= Math.min(widths.length - 1, i + reach); k++) if (widths[k]! > width + clearly) count++;
      return count;
    };
    for (let k = Math.max(0, i - reach); k <= Math.min(widths.length - 1, i + reach); k++) {
      if (widths[k]! < 6 || widths[k]! > widest) continue;
      lines++;
      counts.set(widths[k]!, (counts.get(widths[k]!) ?? 0) + 1);
    }
    let best: number | null = null;
    let most = 0;
    for (const [width, count] of [...counts].sort(([a], [b]) => a - b)) {
      const near = count + 0.5 * ((counts.get(width - 1) ?? 0) + (counts.get(width + 1) ?? 0));
      if (near >= most * (best !== null && width > best + 1 ? 0.7 : 1)) [best, most] = [width, Math.max(most, near)];
    }
    // Where more lines are wider, paragraphs were not wrapped: what agrees are headlines by chance.
    return best !== null && most >= 3 && most >= 0.25 * lines && wider(best) <= most ? best : null;
  });
}
