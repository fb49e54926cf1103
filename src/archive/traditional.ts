import { traditionalForms } from './traditional-table.ts';

const simplifiedForm = new Map(traditionalForms.match(/../gsu)!.map((pair) => [pair[0]!, pair[1]!]));

/** Fewest characters with a simplified form, and their least share of all Han characters, in a text of traditional script. */
const fewest = 5;
const leastShare = 0.05;

/** Whether a text is printed in traditional script, so that its characters are read and set as such. */
export function isTraditional(text: string): boolean {
  let han = 0;
  let traditional = 0;
  for (const [run] of text.matchAll(/\p{Script=Han}+/gu)) {
    han += run.length;
    for (const character of run) if (simplifiedForm.has(character)) traditional++;
  }
  return traditional >= fewest && traditional >= leastShare * han;
}

/**
 * A text in traditional script with simplified characters, one for one, so that all offsets hold; any other text as it is.
 * The words the parser knows are written in simplified ones. Simplified texts are left alone: some of their own
 * characters are traditional forms of others.
 */
export function readAsSimplified(text: string): string {
  if (!isTraditional(text)) return text;
  return text.replace(/[\u4e00-\u9fff]/g, (character) => simplifiedForm.get(character) ?? character);
}

/**
 * Words as they are printed.
 *
 * @param words as they were read in `read`; blanks between their characters may have been left out
 * @param read the text with simplified characters, `printed` the same as it is
 * @returns the words themselves where they do not stand in the text
 */
export function asPrinted(words: string, read: string, printed: string): string {
  if (read === printed) return words;
  const at = read.indexOf(words);
  if (at >= 0) return printed.slice(at, at + words.length);
  const [dense, denseRead] = [printed, read].map((text) => text.replace(/\s+/g, '')) as [string, string];
  const denseAt = denseRead.indexOf(words);
  return denseAt >= 0 ? dense.slice(denseAt, denseAt + words.length) : words;
}
