import type { Article, Span } from '../archive/record.ts';

/** What a reader should know about an article, and where in the source it shows. */
export interface FlagNote {
  /** In Chinese, as the record has it. */
  message: string;
  /** In the order of the source. */
  spans: Span[];
}

/**
 * The flags of an article, each fact once: what is the same in several places is one note that names them all, and of
 * uncertain joins, which the article's statement counts, only the places are left to tell.
 */
export function flagNotes({ flags, blocks }: Article): FlagNote[] {
  const counted = blocks.some(({ seams }) => seams.some(({ sure }) => !sure));
  const notes = new Map<string, Span[]>();
  for (const { rule, message, spans } of flags) {
    const told = rule === 'join-uncertain' && counted ? '存疑的拼接' : message;
    notes.set(told, [...(notes.get(told) ?? []), ...spans]);
  }
  return [...notes].map(([message, spans]) => ({ message, spans: spans.toSorted((a, b) => a.start - b.start) }));
}
