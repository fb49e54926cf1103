import type { CharacterPairs } from '../character-pairs.ts';
import { lookAlikes, rareReadings } from '../look-alikes.ts';
import { isDigit, isHan } from './characters.ts';
import type { Draft } from './draft.ts';
import type { Cut } from './seams.ts';

const reach = 6;
/** A correction needs this much; a common character read in place of a rarer one needs more. */
const enough = 1.6;
const enoughForCommon = 3;

/**
 * Look-alikes (未|末, 人|入, 问|间) corrected on evidence only: the character as read stands alone between words of the dictionary and
 * its look-alike makes a word with a neighbour; and the pairs of characters that the page uses speak for it. What stays doubtful stays.
 */
export function correctConfusions(draft: Draft, cut: Cut, pairs: CharacterPairs): void {
  const { text, raw } = draft.view();
  const sizes = wordSizes(cut(text), text.length);
  for (let i = 0; i < text.length; i++) {
    const read = text[i]!;
    const candidates = lookAlikes.get(read);
    if (candidates === undefined) continue;
    // Inside a word of the dictionary a common character is right nearly always.
    if (sizes[i]! > 2) continue;
    let from = i, to = i + 1;
    while (from > 0 && i - from < reach && isHan(text[from - 1])) from--;
    while (to < text.length && to - i <= reach && isHan(text[to])) to++;
    const left = text.slice(from, i), right = text.slice(i + 1, to);
    const now = cut(left + read + right);
    const word = wordAt(now, left.length);
    if (word.length > 2) continue;
    const needed = rareReadings.has(read) ? enough : enoughForCommon;
    // 7曰, 3夭: behind a number only one reading makes sense.
    let best = { char: isDigit(text[i - 1]) && (read === '曰' || read === '夭') ? candidates : '', score: needed };
    for (const other of candidates) {
      const score = wordEvidence(now, cut(left + other + right), left.length) + pairEvidence(pairs, text, i, other) + (rareReadings.has(read) ? 0.6 : 0);
      if (score >= best.score) best = { char: other, score };
    }
    if (best.char !== '') draft.set(raw[i]!, best.char, 'look-alike');
  }
}

/** For each character the length of the word that covers it. */
function wordSizes(words: readonly string[], length: number): Uint16Array {
  const sizes = new Uint16Array(length);
  let at = 0;
  for (const word of words) {
    sizes.fill(Math.min(word.length, 65535), at, at + word.length);
    at += word.length;
  }
  return sizes;
}

/** Fewer words, and a longer word around the character, speak for a reading. */
function wordEvidence(now: readonly string[], then: readonly string[], at: number): number {
  const was = wordAt(now, at).length, is = wordAt(then, at).length;
  if (was > 1 && is <= was) return -2;
  return (now.length - then.length) * 1.2 + (is > 1 && was === 1 ? 0.8 : 0) + (is > 2 ? 0.6 : 0) - (is === 1 ? 1.5 : 0);
}

/** Log-ratio of how often the page has the neighbours with the one and with the other character; the reading's own occurrence does not count. */
function pairEvidence(pairs: CharacterPairs, text: string, at: number, other: string): number {
  let evidence = 0;
  const read = text[at]!, before = text[at - 1], after = text[at + 1];
  if (before !== undefined) evidence += Math.log((pairs.count(before, other) + 0.5) / (Math.max(0, pairs.count(before, read) - 1) + 0.5));
  if (after !== undefined) evidence += Math.log((pairs.count(other, after) + 0.5) / (Math.max(0, pairs.count(read, after) - 1) + 0.5));
  return evidence * 0.7;
}

/** The word that covers a character. */
function wordAt(words: readonly string[], at: number): string {
  let end = 0;
  for (const word of words) if ((end += word.length) > at) return word;
  return '';
}
