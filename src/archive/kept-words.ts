import type { Edit } from './mapped-text.ts';
import type { Span } from './record.ts';

/** Words of a source and what is put before them: a line end, a blank line, a heading's mark or nothing. */
export interface KeptWords extends Span {
  put: string;
}

/** Edits that leave nothing of a source but these words, which are sorted. */
export function keptWords(source: string, words: readonly KeptWords[]): Edit[] {
  let done = 0;
  const edits = words.map(({ start, end, put }): Edit => {
    const edit = { start: done, end: start, put };
    done = end;
    return edit;
  });
  return [...edits, { start: done, end: source.length, put: '\n' }];
}

/** What parts two words of a line: nothing where one of them is Chinese, or both are digits, which readers take for several words. */
export const wordSpace = (before: string, behind: string): string => (/[\p{Script=Latin}\p{N}]$/u.test(before) && /^[\p{Script=Latin}\p{N}]/u.test(behind) && !(/\d$/.test(before) && /^\d/.test(behind)) ? ' ' : '');
