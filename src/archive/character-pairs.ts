import { lookAlikes } from './look-alikes.ts';
import { isDigit, isHan } from './repairs/characters.ts';

/** How often two characters stand side by side; kept only for pairs with a character that has look-alikes. */
export interface CharacterPairs {
  count: (left: string, right: string) => number;
}

/** All digits count as one: what matters is that a number stands there. */
const digit = 48;
const codeOf = (char: string): number => (isDigit(char) ? digit : char.charCodeAt(0));
const confusable = new Set([...lookAlikes.keys(), ...[...lookAlikes.values()].join('')].map((char) => char.charCodeAt(0)));

/**
 * Learn from page texts (one page, or all of an archive) which characters go together. Deterministic, linear, and small: only pairs that may have to be
 * decided are counted. Line ends and spaces do not part a pair.
 */
export function learnPairs(texts: Iterable<string>): CharacterPairs {
  const pairs = new Map<number, number>();
  for (const text of texts) {
    let previous = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 32 || code === 10 || code === 13) continue;
      const now = isHan(text[i]) ? code : isDigit(text[i]) ? digit : 0;
      if (now !== 0 && previous !== 0 && (confusable.has(now) || confusable.has(previous))) {
        const key = previous * 65536 + now;
        pairs.set(key, (pairs.get(key) ?? 0) + 1);
      }
      previous = now;
    }
  }
  return { count: (left, right) => pairs.get(codeOf(left) * 65536 + codeOf(right)) ?? 0 };
}
