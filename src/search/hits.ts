import type { Variants } from './normalise.ts';
import { normaliseWithOffsets } from './normalise.ts';

/** `[start, end)` in the text as printed. */
export interface Hit {
  start: number;
  end: number;
  /** Which of the terms it is. */
  term: number;
}

/**
 * All places where one of the terms stands in a text, in order; of hits that overlap the earlier, longer one stays.
 *
 * @param terms folded texts
 * @param variants the table the terms were folded with, as far as the text needs it
 */
export function findHits(source: string, terms: readonly string[], variants?: Variants): Hit[] {
  const { text, starts, ends } = normaliseWithOffsets(source, variants);
  const found: Hit[] = [];
  terms.forEach((term, index) => {
    if (term === '') return;
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
      found.push({ start: starts[at]!, end: ends[at + term.length - 1]!, term: index });
    }
  });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Hit[] = [];
  for (const hit of found) if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit);
  return kept;
}
