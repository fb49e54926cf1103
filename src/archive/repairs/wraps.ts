import { printWidth, type Column, type PageManner } from '../page-manner.ts';
import { isDigit, isHan, isLatin, isSpace, isWidePunctuation } from './characters.ts';
import type { Draft } from './draft.ts';
import type { Cut } from './seams.ts';

/** A printed line ends this far from the column's width at most: a mark that must not begin a line hangs over, a wide word moves on. */
const slack = 1.6;
/** The first line of a paragraph is indented by two characters. */
const indent = 2;

/**
 * Undo printed line ends. A line end inside prose is one wherever it stands; a space is one where it stands at the width of its column, or, on a
 * page that has such spaces, inside a word of the dictionary. Between Latin words a line end leaves a space. In a headline it parts, but for one
 * inside a word or before the last character.
 */
export function undoWraps(draft: Draft, manner: PageManner, prose: boolean, cut: Cut | null): void {
  const { text, raw } = draft.view();
  const wrapped = prose && manner.columns.length > 0;
  let from = 0;
  for (const seam of [...draft.seams, draft.raw.length]) {
    let to = from;
    while (to < text.length && raw[to]! < seam) to++;
    undoPiece(from, to);
    from = to;
  }

  function undoPiece(start: number, end: number): void {
    const ends = wrapped ? lineEnds(text, raw, start, end, manner.columns) : new Set<number>();
    for (let i = start; i < end; ) {
      if (!isSpace(text[i])) {
        i++;
        continue;
      }
      let to = i, line = false;
      while (to < end && isSpace(text[to])) {
        if (text[to] === '\n') line = true;
        to++;
      }
      const left = text[i - 1], right = text[to];
      if (left === undefined || right === undefined) remove(i, to, 'edge-space');
      else if (prose && (line || ends.has(i))) close(i, to, left, right);
      else if ((line || wrapped) && cut && isHan(left) && isHan(right) && ((line && to === end - 1) || insideWord(text, i, to, cut))) remove(i, to, 'wrap');
      else if (line) keepOne(i, to);
      else if (prose && atPunctuation(left, right)) remove(i, to, 'space-at-punctuation');
      else if (to - i > 1 && isHan(left) && isHan(right)) keepOne(i, to);
      i = to;
    }
  }
  function remove(first: number, behind: number, rule: string): void {
    for (let k = first; k < behind; k++) draft.set(raw[k]!, '', rule);
  }
  function keepOne(first: number, behind: number): void {
    remove(first + 1, behind, 'space');
    if (text[first] !== ' ') draft.set(raw[first]!, ' ', 'space');
  }
  function close(first: number, behind: number, left: string, right: string): void {
    if ((isLatin(left) && isLatin(right)) || (isDigit(left) && isLatin(right))) keepOne(first, behind);
    else remove(first, behind, 'wrap');
  }
}

/** Of the blanks between two lines of verse one line end stays, of those within a line one blank. */
export function keepLineEnds(draft: Draft): void {
  const { text, raw } = draft.view();
  for (let i = 0; i < text.length; i++) {
    if (!isSpace(text[i])) continue;
    const first = i;
    while (isSpace(text[i + 1])) i++;
    const end = text.slice(first, i + 1).indexOf('\n');
    const kept = first === 0 || i === text.length - 1 ? -1 : first + Math.max(0, end);
    for (let k = first; k <= i; k++) if (k !== kept) draft.set(raw[k]!, '', 'space');
  }
}

/** Offsets of the spaces that end printed lines, by the column that explains the piece best. */
function lineEnds(text: string, raw: Uint32Array, start: number, end: number, columns: readonly Column[]): Set<number> {
  let best = { ends: new Set<number>(), score: 0 };
  for (const { width, measure } of columns) {
    const ends = new Set<number>();
    let score = 0, run = 0, first = true;
    for (let i = start; i < end; i++) {
      const char = text[i]!;
      // Who counts characters counted those of a tag too.
      const step = measure === 'print' ? printWidth(char) : i > start ? raw[i]! - raw[i - 1]! : 1;
      if (!isSpace(char) || isSpace(text[i - 1])) {
        run += step;
        continue;
      }
      const short = run < width - slack - (first ? indent : 0);
      if (short && char !== '\n') {
        // A space within the line: it takes part in it.
        run += step;
        score -= 0.6;
        continue;
      }
      if (short || run > width + slack + 1) score -= 1;
      else {
        ends.add(i);
        score += 1 - 0.1 * Math.abs(run - width);
      }
      run = 0;
      first = false;
    }
    if (score > best.score) best = { ends, score };
  }
  return best.ends;
}

/** Full-width marks bring their own space; so do half-width ones between Chinese characters. */
function atPunctuation(left: string, right: string): boolean {
  if (isWidePunctuation(left) || isWidePunctuation(right)) return isHan(left) || isHan(right) || isWidePunctuation(right);
  return (isHan(left) && ',;:!?)'.includes(right)) || (isHan(right) && ',;:!?('.includes(left));
}

/** Does a word of the dictionary run across the space? */
function insideWord(text: string, from: number, to: number, cut: Cut): boolean {
  const before = /\p{Script=Han}{1,6}$/u.exec(text.slice(Math.max(0, from - 6), from))?.[0] ?? '';
  const after = /^\p{Script=Han}{1,6}/u.exec(text.slice(to, to + 6))?.[0] ?? '';
  let end = 0;
  for (const word of cut(before + after)) {
    if (end < before.length && end + word.length > before.length) return true;
    end += word.length;
  }
  return false;
}
