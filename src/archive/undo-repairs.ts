import type { Block } from './record.ts';

/**
 * The source characters a block's text was made from.
 *
 * @returns null when a repair does not stand where it says, or before the end of the one before it
 */
export function undoRepairs({ text, repairs }: Pick<Block, 'text' | 'repairs'>): string | null {
  const parts: string[] = [];
  let done = 0;
  for (const { at, before, after } of repairs) {
    if (!Number.isInteger(at) || at < done || at > text.length || !text.startsWith(after, at)) return null;
    parts.push(text.slice(done, at), before);
    done = at + after.length;
  }
  return parts.join('') + text.slice(done);
}
