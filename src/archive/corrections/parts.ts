import { message, type Message } from '../message.ts';
import type { Source } from '../source.ts';
import type { Correction } from './correction.ts';
import { findQuote } from './quote.ts';

/**
 * Corrections of a file with several pages, page by page: each goes to the page that has its words. One whose words no
 * page has goes to the first, which reports it.
 */
export function correctionsOfParts(sources: readonly Source[], corrections: readonly Correction[]): { parts: Correction[][]; messages: Message[] } {
  const parts: Correction[][] = sources.map(() => []);
  const messages: Message[] = [];
  for (const correction of corrections) {
    const holding = sources.length === 1 ? [0] : sources.flatMap(({ text }, i) => (isGone(correction, text) ? [] : [i]));
    if (holding.length > 1) {
      const numbers = holding.map((i) => i + 1).join(', ');
      messages.push(message('warning', correction.file, 'correction', `Unexpected repetition of “${correction.at.exact.slice(0, 40)}” on pages ${numbers} of the file, expected it on one: add prefix or suffix; the correction was left out`, correction));
    } else parts[holding[0] ?? 0]?.push(correction);
  }
  return { parts, messages };
}

function isGone(correction: Correction, text: string): boolean {
  const found = findQuote(correction.at, text, []);
  return 'problem' in found && found.problem === 'gone';
}
