import { isHan } from './normalise.ts';

/** A folded text with the offsets at which words begin, as a dictionary cuts it. */
export interface CutText {
  text: string;
  /** One entry for each UTF-16 unit and one for the end: 1 where a word begins or the text ends. */
  borders: Uint8Array;
}

const shortest = 2;
const longest = 4;

/** @param cut the dictionary's cut of a text into words that join to the text again */
export function cutText(text: string, cut: (text: string) => string[]): CutText {
  const borders = new Uint8Array(text.length + 1);
  let at = 0;
  for (const part of cut(text)) {
    borders[at] = 1;
    at += part.length;
  }
  borders[text.length] = 1;
  return { text, borders };
}

/** The words of a cut text, two to four Han characters long, once for each occurrence. */
export function* hanWords({ text, borders }: CutText): Generator<string> {
  for (let from = 0; from < text.length; ) {
    let to = from + 1;
    while (borders[to] === 0) to++;
    const word = text.slice(from, to);
    if (word.length >= shortest && word.length <= longest && [...word].every(isHan)) yield word;
    from = to;
  }
}

/**
 * The words that occur in a text as chains of characters, but nowhere in it as words: 会见 in 大会见证.
 *
 * @param words the words of the whole archive
 */
export function chanceOverlaps(texts: readonly CutText[], words: ReadonlySet<string>): string[] {
  const aligned = new Set<string>();
  const chains = new Set<string>();
  for (const { text, borders } of texts) {
    for (let from = 0; from < text.length; from++) {
      for (let length = shortest; length <= longest && from + length <= text.length; length++) {
        const chain = text.slice(from, from + length);
        if (!words.has(chain)) continue;
        (borders[from] === 1 && borders[from + length] === 1 ? aligned : chains).add(chain);
      }
    }
  }
  return [...chains].filter((chain) => !aligned.has(chain)).sort();
}
