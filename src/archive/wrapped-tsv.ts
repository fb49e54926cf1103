import { type KeptWords, keptWords, wordSpace } from './kept-words.ts';
import type { Edit } from './mapped-text.ts';

const header = /^level\tpage_num\tblock_num\tpar_num\tline_num\t/;
/** Level, page, block, paragraph, line and word, four measures, how sure the reader was, and the words. */
const row = /^5\t(?<paragraph>\d+\t\d+\t\d+)\t(?<line>\d+)\t(?:[\d.-]+\t){6}(?<words>.*\S)[^\S\n]*$/gm;

/** Edits that leave the words of a page in Tesseract's table of words. Empty for any other page. */
export function wrappedTsv(source: string): Edit[] {
  if (!header.test(source)) return [];
  const words: KeptWords[] = [];
  let [paragraph, line, last] = ['', '', ''];
  for (const { index, 0: whole, groups } of source.matchAll(row)) {
    const { words: content } = groups as { words: string };
    const put = words.length === 0 ? '' : groups!.paragraph !== paragraph ? '\n\n' : groups!.line !== line ? '\n' : wordSpace(last, content);
    const end = index + whole.trimEnd().length;
    words.push({ start: end - content.length, end, put });
    [paragraph, line, last] = [groups!.paragraph!, groups!.line!, content];
  }
  return words.length > 0 ? keptWords(source, words) : [];
}
