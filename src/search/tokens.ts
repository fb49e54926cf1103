/**
 * How a folded text becomes words for Pagefind. Each character is a word of itself and its successor, the last one of
 * a run stands alone; a run of n ≥ 2 characters is then found as the phrase of its n − 1 pairs, and nothing else is.
 *
 * Pagefind drops symbols, splits words at case and digits and strips accents. So that it can do none of this, every
 * character is written in letters without case, accent or number: Han as themselves, everything else in letters of
 * the Yi script, used as digits. No code is the beginning of another, so joined codes are read in one way only.
 */

const firstLetter = 0xa000;
const letterCount = 1165;
const asciiCount = 128;
const pairLead = 132;
const letter = (index: number): string => String.fromCharCode(firstLetter + index);

/** Ends the word for a chain of characters that an article has only by chance, across the borders of its words. */
export const overlapMark = letter(asciiCount);
/** Ends the word for the name of the region an article is mainly about. */
export const regionMark = letter(asciiCount + 1);
/** The only word of an article without text. */
export const emptyMark = letter(asciiCount + 2);

function code(character: string): string {
  const point = character.codePointAt(0)!;
  if (point < asciiCount) return letter(point);
  if (point >= 0x4e00 && point <= 0x9fff) return character;
  return letter(pairLead + Math.floor(point / letterCount)) + letter(point % letterCount);
}

/** All characters of a folded text as one word, for marked words. */
export const word = (text: string): string => [...text].map(code).join('');

/** The words of a folded text, one for each of its code points. */
export function textTokens(text: string): string[] {
  const codes = [...text].map(code);
  return codes.map((own, index) => own + (codes[index + 1] ?? ''));
}

/** The words that stand side by side in every text that contains `text`, which has one or more code points. */
export function phraseTokens(text: string): string[] {
  const tokens = textTokens(text);
  return tokens.length > 1 ? tokens.slice(0, -1) : tokens;
}

/** The different characters of a text as lone words: a query of one character asks for these. */
export const singleTokens = (texts: readonly string[]): string[] => [...new Set(texts.flatMap((text) => [...text]))].sort().map(code);
