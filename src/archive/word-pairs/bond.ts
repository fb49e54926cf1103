import { stepsPerDigit, type WordPairs } from './packed.ts';

/** Characters looked at on each side of a break; more tell hardly anything. */
export const bondReach = 4;

/** How likely a character is that is no word. */
const unknown = 10 ** -6.5;

/** Never less than this, so that no logarithm is without end. */
const least = 1e-300;

/**
 * How much likelier two pieces of text are where the second goes on with the first than anywhere else.
 *
 * @param before what stands before the break
 * @param after what stands behind it
 * @returns natural logarithm; 0 where nothing is known, below it where the two do not go together
 */
export type Bond = (before: string, after: string) => number;

/** A way to read a text up to some place: its last word, or -1 for a part of one, and how likely it is. */
interface Reading {
  word: number;
  likely: number;
}

/**
 * Pieces of text are read in all ways in which words can follow one another, the words at their ends whole or torn. Read as
 * one text, a word torn at the break is whole again, and words that are often neighbours are so again: the sum over all
 * readings of the whole, over those of its halves, is the bond.
 */
export function bondOf(pairs: WordPairs): Bond {
  const number = new Map(pairs.words.map((word, i) => [word, i]));
  const power = Float64Array.from({ length: 256 }, (_, steps) => 10 ** (-steps / stepsPerDigit));
  const longest = pairs.words.reduce((most, word) => Math.max(most, word.length), 1);
  const heads = new Map<string, number>();
  const tails = new Map<string, number>();
  const add = (table: Map<string, number>, part: string, likely: number): void => void table.set(part, (table.get(part) ?? 0) + likely);
  pairs.words.forEach((word, i) => {
    const likely = power[pairs.rarity[i]!]!;
    for (let k = 1; k < word.length; k++) {
      add(heads, word.slice(0, k), likely);
      add(tails, word.slice(k), likely);
    }
  });
  const alone = (word: number): number => (word < 0 ? unknown : power[pairs.rarity[word]!]!);
  const behind = (first: number, second: number): number => {
    if (first < 0) return alone(second);
    let low = pairs.starts[first]!;
    let high = pairs.starts[first + 1]!;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs.seconds[middle]! < second) low = middle + 1;
      else high = middle;
    }
    const listed = low < pairs.starts[first + 1]! && pairs.seconds[low] === second;
    return listed ? power[pairs.pairRarity[low]!]! : power[pairs.backoff[first]!]! * alone(second);
  };
  const likelihood = (text: string): number => {
    const readings: Reading[][] = [[{ word: -1, likely: 1 }]];
    let torn = 0;
    for (let end = 1; end <= text.length; end++) {
      const here: Reading[] = [];
      for (let start = Math.max(0, end - longest); start < end; start++) {
        const piece = text.slice(start, end);
        const word = number.get(piece) ?? -1;
        if (word >= 0 || piece.length === 1) {
          let likely = 0;
          for (const last of readings[start]!) likely += last.likely * behind(last.word, word);
          here.push({ word, likely });
        }
        const tail = start === 0 ? tails.get(piece) : undefined;
        if (tail !== undefined) here.push({ word: -1, likely: tail });
        const head = end === text.length ? heads.get(piece) : undefined;
        if (head !== undefined) for (const last of readings[start]!) torn += last.likely * head;
      }
      readings.push(here);
    }
    return Math.max(least, torn + readings.at(-1)!.reduce((sum, { likely }) => sum + likely, 0));
  };
  return (before, after) => {
    const tail = before.slice(-bondReach);
    const head = after.slice(0, bondReach);
    return tail && head ? Math.log(likelihood(tail + head) / (likelihood(tail) * likelihood(head))) : 0;
  };
}
