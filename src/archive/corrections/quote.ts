import { keepLatest } from '../keep-latest.ts';
import { lineStarts, placeOf } from '../lines.ts';
import type { Span } from '../record.ts';
import type { Selector } from './correction.ts';

/** Where the words of a selector stand: the source offsets of their characters, in reading order. */
export type Found = { offsets: number[] } | { problem: 'gone' | 'ambiguous'; advice: string };

/** A text to look in, each character with its source offset. */
interface Stream {
  characters: string;
  offsets: number[];
}

/**
 * Find the words of a selector on a page: first in the text as it was read, then in the order the articles have them in,
 * which is where words stand together that a column break parts. White space never counts; where the words are not found
 * letter by letter, punctuation and width do not count either.
 *
 * @param text of the page
 * @param order spans of all blocks in reading order
 */
export function findQuote(selector: Selector, text: string, order: readonly Span[]): Found {
  let ambiguous: Found | undefined;
  for (const { fold, read } of foldings) {
    for (const stream of [() => read(text), () => streamOf(text, order, fold)]) {
      const found = search(selector, stream(), fold);
      if (found.length === 1) return { offsets: found[0]! };
      if (found.length > 1) ambiguous ??= { problem: 'ambiguous', advice: `it stands ${found.length} times, at ${places(text, found)}; add prefix or suffix` };
    }
    if (ambiguous) return ambiguous;
  }
  return { problem: 'gone', advice: nearestPlace(selector.exact, text) };
}

const exactly = (character: string): string => (/\s/.test(character) ? '' : character);
const lettersOnly = (character: string): string => (/[\p{L}\p{N}]/u.test(character) ? character.normalize('NFKC').toLowerCase() : '');

const wholeFolded = (fold: (character: string) => string): ((text: string) => Stream) => keepLatest((text) => streamOf(text, [{ start: 0, end: text.length }], fold));
/** The ways to look for words, the strictest first, and how each reads a whole text. */
const foldings = [exactly, lettersOnly].map((fold) => ({ fold, read: wholeFolded(fold) }));

function streamOf(text: string, spans: readonly Span[], fold: (character: string) => string): Stream {
  const kept: string[] = [];
  const offsets: number[] = [];
  for (const { start, end } of spans) {
    for (let i = start; i < end; ) {
      const character = String.fromCodePoint(text.codePointAt(i)!);
      const folded = fold(character);
      kept.push(folded);
      for (let unit = 0; unit < folded.length; unit++) offsets.push(i + Math.min(unit, character.length - 1));
      i += character.length;
    }
  }
  return { characters: kept.join(''), offsets };
}

const folded = (words: string, fold: (character: string) => string): string => Array.from(words, fold).join('');

function search(selector: Selector, stream: Stream, fold: (character: string) => string): number[][] {
  const exact = folded(selector.exact, fold);
  const prefix = folded(selector.prefix, fold);
  const suffix = folded(selector.suffix, fold);
  const found: number[][] = [];
  if (exact === '') return found;
  for (let at = stream.characters.indexOf(exact); at >= 0 && found.length < 100; at = stream.characters.indexOf(exact, at + 1)) {
    const fits = stream.characters.slice(0, at).endsWith(prefix) && stream.characters.startsWith(suffix, at + exact.length);
    if (fits) found.push(stream.offsets.slice(at, at + exact.length));
  }
  return found;
}

function places(text: string, found: readonly number[][]): string {
  const starts = lineStarts(text);
  const told = found.slice(0, 3).map((offsets) => placeOf(starts, offsets[0]!)).map(({ line, column }) => `${line}:${column}`);
  return told.join(', ') + (found.length > 3 ? ', …' : '');
}

/** The longest part of the words that is still there, for whoever has to find out what became of them. */
function nearestPlace(exact: string, text: string): string {
  const stream = foldings[1]!.read(text);
  const words = folded(exact, lettersOnly).slice(0, 80);
  for (let length = words.length; length >= 2; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const at = stream.characters.indexOf(words.slice(start, start + length));
      if (at < 0) continue;
      const { line, column } = placeOf(lineStarts(text), stream.offsets[at]!);
      return `nearest is ${line}:${column}, “${text.slice(stream.offsets[at]!, stream.offsets[at]! + 20).replace(/\s+/g, ' ')}”`;
    }
  }
  return 'nothing like it is on the page';
}
