/** Characters of a line that no page prints twice: it was read twice. Right below itself a shorter one was, too. */
const [anywhere, below] = [40, 12];

/** Characters of the part of a line at which a reader that had begun to repeat itself was stopped. */
const stopped = 10;

/**
 * Lines in which a reader of print says again what it has said: programs that write a page word by word may fall into a
 * circle, or read a column twice. The first reading stays.
 *
 * @returns their indexes
 */
export function repeatedLines(lines: readonly { text: string }[]): Set<number> {
  const repeated = new Set<number>();
  const seen = new Set<string>();
  let above = '';
  for (const [i, { text }] of lines.entries()) {
    const words = text.replace(/[^\p{L}\p{N}]+/gu, '');
    const isLast = i === lines.length - 1;
    if (seen.has(words) && (words.length >= anywhere || (words.length >= below && words === above))) repeated.add(i);
    else if (isLast && repeated.has(i - 1) && words.length >= stopped && [...seen].some((line) => line.length > words.length && line.startsWith(words))) repeated.add(i);
    seen.add(words);
    above = words;
  }
  return repeated;
}
