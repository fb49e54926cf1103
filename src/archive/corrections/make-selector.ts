import type { Span } from '../record.ts';
import { findQuote } from './quote.ts';

/** The words an entry of a sidecar is anchored by. `prefix` and `suffix` only where the words stand more than once. */
export interface Quotation {
  exact: string;
  prefix?: string;
  suffix?: string;
}

/**
 * A quotation that leads back to the beginning of some spans and nowhere else.
 *
 * @param text of the page
 * @param longest characters quoted at most
 * @returns null where there are no words to quote
 */
export function quotationOf(text: string, spans: readonly Span[], longest = 16): Quotation | null {
  const span = spans.find(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
  if (!span) return null;
  const start = span.start + text.slice(span.start, span.end).search(/[\p{L}\p{N}]/u);
  const end = endWithin(text, start, span.end, longest);
  const exact = oneLine(text.slice(start, end));
  for (const around of [0, 6, 12, 24, 48]) {
    const quotation = around === 0 ? { exact } : { exact, prefix: oneLine(text.slice(Math.max(0, start - around), start)), suffix: oneLine(text.slice(end, end + around)) };
    const found = findQuote({ prefix: '', suffix: '', line: 1, column: 1, ...quotation }, text, []);
    if (!('problem' in found) && found.offsets[0] === start) return quotation;
  }
  return { exact };
}

/** Not behind the span, nor behind its first line: a line end in a quotation is hard to read and to paste. */
function endWithin(text: string, start: number, end: number, longest: number): number {
  const line = text.slice(start, end).search(/[\r\n]/);
  const limit = Math.min(line > 3 ? start + line : end, start + longest);
  // Never between the halves of one character.
  return /[\ud800-\udbff]/.test(text[limit - 1] ?? '') ? limit - 1 : limit;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
