import { lookAlikes } from './look-alikes.ts';
import { isHan } from './normalise.ts';

/** Another query that may be meant; whether it finds anything is for the index to say. */
export interface NearForm {
  text: string;
  kind: 'look-alike' | 'one-off' | 'part';
}

/** Every form costs a question to the index, so only some are asked for. */
const most = { alike: 10, oneOff: 8, parts: 6 };

/** Whether two different strings differ by one character: put in, left out, another in its place, or two exchanged. */
export function oneOff(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [[...a], [...b]] : [[...b], [...a]];
  if (long.length - short.length > 1 || a === b) return false;
  let head = 0;
  while (head < short.length && short[head] === long[head]) head++;
  let tail = 0;
  while (tail < short.length - head && short.at(-1 - tail) === long.at(-1 - tail)) tail++;
  const middle = long.length - head - tail;
  if (middle <= 1) return true;
  return short.length === long.length && middle === 2 && short[head] === long[head + 1] && short[head + 1] === long[head];
}

/** Cut a text into the longest words of a lexicon; what is none of them stays in single characters. */
export function cutByLexicon(text: string, words: ReadonlySet<string>): string[] {
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    let length = Math.min(8, text.length - at);
    while (length > 1 && !words.has(text.slice(at, at + length))) length--;
    const part = length > 1 ? text.slice(at, at + length) : [...text.slice(at)][0]!;
    parts.push(part);
    at += part.length;
  }
  return parts;
}

/**
 * Queries near one that found nothing or little, most likely first: characters taken for one another, words of the
 * archive that differ by one character, and the words a long query is made of.
 *
 * @param text folded
 * @param lexicon words of the archive, the most frequent first
 */
export function nearForms(text: string, lexicon: readonly string[]): NearForm[] {
  const words = new Set(lexicon);
  const characters = [...text];
  const alike = characters
    .flatMap((character, index) => lookAlikes(character).map((other) => characters.with(index, other).join('')))
    // A form that is a word of the archive is likelier than one that the index has yet to be asked for.
    .sort((a, b) => Number(words.has(b)) - Number(words.has(a)))
    .slice(0, most.alike);
  // Two characters have too many neighbours: one of theirs must be alike, which the list above has said.
  const near = characters.length < 3 ? [] : lexicon.filter((word) => oneOff(word, text)).slice(0, most.oneOff);
  const parts = characters.length < 3 ? [] : cutByLexicon(text, words).filter((part) => part.length > 1 && part !== text && [...part].every(isHan));
  const punctuated = text.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '' && part !== text);
  const forms: NearForm[] = [
    ...alike.map((form): NearForm => ({ text: form, kind: 'look-alike' })),
    ...near.map((form): NearForm => ({ text: form, kind: 'one-off' })),
    ...[...punctuated, ...parts].slice(0, most.parts).map((form): NearForm => ({ text: form, kind: 'part' })),
  ];
  return forms.filter((form, index) => forms.findIndex(({ text: other }) => other === form.text) === index);
}
