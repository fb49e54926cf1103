import { printWidth, type PageManner } from '../page-manner.ts';
import { isDigit, isHan, isLatin, isSpace, isWidePunctuation } from './characters.ts';
import type { Draft } from './draft.ts';

/**
 * Undo printed line ends. A line end inside prose is one wherever it stands; a space is one where it stands at the column's width.
 * Between Latin words a line end leaves a space.
 */
export function undoWraps(draft: Draft, manner: PageManner, prose: boolean): void {
  const { text, raw } = draft.view();
  const seams = new Set(draft.seams);
  const width = manner.wrap?.width ?? 0;
  const slack = manner.wrap?.measure === 'print' ? 1.6 : 2.1;
  let run = 0;
  for (let i = 0; i < text.length; ) {
    if (seams.has(raw[i]!)) run = 0;
    const char = text[i]!;
    if (!isSpace(char)) {
      run += manner.wrap?.measure === 'print' ? printWidth(char) : 1;
      i++;
      continue;
    }
    let end = i, line = false;
    while (end < text.length && isSpace(text[end])) {
      if (text[end] === '\n') line = true;
      end++;
    }
    const left = text[i - 1], right = text[end];
    const atWidth = width > 0 && run >= width - slack && run <= width + slack + 1;
    if (left === undefined || right === undefined) remove(i, end, 'edge-space');
    else if (line && prose) close(i, end, left, right, 'wrap');
    else if (line) keepOne(i, end);
    else if (prose && atWidth) close(i, end, left, right, 'wrap');
    else if (prose && (isWidePunctuation(left) || isWidePunctuation(right)) && (isHan(left) || isHan(right) || isWidePunctuation(right))) remove(i, end, 'space-at-punctuation');
    else if (end - i > 1 && isHan(left) && isHan(right)) keepOne(i, end);
    // An inner space takes part in the line; a line end begins a new one.
    run = line || atWidth || (width > 0 && run > width + slack + 1) ? 0 : run + (manner.wrap?.measure === 'print' ? 0.5 : 1) * (end - i);
    i = end;
  }

  function remove(from: number, to: number, rule: string): void {
    for (let k = from; k < to; k++) draft.set(raw[k]!, '', rule);
  }
  function keepOne(from: number, to: number): void {
    remove(from + 1, to, 'space');
    if (text[from] !== ' ') draft.set(raw[from]!, ' ', 'space');
  }
  function close(from: number, to: number, left: string, right: string, rule: string): void {
    const word = isLatin(left) && isLatin(right);
    const numbers = isDigit(left) && isLatin(right);
    if (word || numbers) keepOne(from, to);
    else remove(from, to, rule);
  }
}
