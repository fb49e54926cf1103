/**
 * What follows what in an archive: how often each run of two, three and four characters occurs. Learned from the page
 * texts themselves, so names and turns that no dictionary has bear witness at a torn line. Counts are kept in hashed
 * tables of fixed size; a collision can only make a run look a little more common than it is.
 */
export interface Lexicon {
  /** Number of characters learned from. */
  size: number;
  /** Occurrences of a run of two to four UTF-16 units. */
  count: (run: string) => number;
}

const lengths = [2, 3, 4] as const;

/** @param texts plain texts; runs do not go from one text into the next */
export function learnLexicon(texts: readonly string[]): Lexicon {
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  const bits = Math.min(24, Math.max(14, Math.ceil(Math.log2(size * 8 + 1))));
  const mask = (1 << bits) - 1;
  const tables = lengths.map(() => new Uint16Array(mask + 1));
  for (const text of texts)
    lengths.forEach((length, t) => {
      const table = tables[t]!;
      for (let i = 0; i + length <= text.length; i++) {
        const at = hash(text, i, length) & mask;
        if (table[at]! < 0xffff) table[at]!++;
      }
    });
  return { size, count: (run) => tables[run.length - 2]?.[hash(run, 0, run.length) & mask] ?? 0 };
}

/**
 * How much more often two pieces stand together than chance would have it: 0 where they never do, towards 1 where the
 * one hardly stands without the other. Compares across archives of any size.
 */
export function attraction(lexicon: Lexicon, tail: string, head: string): number {
  let best = 0;
  for (const [a, b] of [[2, 2], [2, 1], [1, 2]] as const) {
    if (tail.length < a || head.length < b) continue;
    const left = tail.slice(-a);
    const right = head.slice(0, b);
    if (!/^[\p{Script=Han}\p{N}]+$/u.test(left + right)) continue;
    const together = lexicon.count(left + right);
    if (together === 0) continue;
    const apart = Math.max(1, a === 1 ? lexicon.size / 1500 : lexicon.count(left)) * Math.max(1, b === 1 ? lexicon.size / 1500 : lexicon.count(right));
    const information = Math.log((together * lexicon.size) / apart);
    best = Math.max(best, Math.min(1, Math.max(0, information / 8)) * (a + b === 4 ? 1 : 0.7));
  }
  return best;
}

function hash(text: string, from: number, length: number): number {
  let h = 0x811c9dc5;
  for (let i = from; i < from + length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> 0;
}
