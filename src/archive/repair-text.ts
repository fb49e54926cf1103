import type { PageManner } from './page-manner.ts';
import type { Repair } from './record.ts';
import { correctConfusions } from './repairs/confusions.ts';
import { Draft } from './repairs/draft.ts';
import { restoreLostQuotes } from './repairs/lost-quotes.ts';
import { removeCutTags, removeMarkup } from './repairs/markup.ts';
import { dropDoubledMarks, widenPunctuation } from './repairs/punctuation.ts';
import { curlQuotes } from './repairs/quotes.ts';
import { dropRepeats } from './repairs/repeats.ts';
import { dropDoubledSeams, type Cut } from './repairs/seams.ts';
import { keepLineEnds, undoWraps } from './repairs/wraps.ts';

export interface RepairedText {
  text: string;
  /** Sorted by `at`; undone from the last to the first they give back the pieces, one behind the other. */
  repairs: Repair[];
  /** Where in `text` the second, third, … piece begins. */
  seamOffsets: number[];
}

export interface RepairOptions {
  /** Dictionary words; without it the rules that need word evidence rest. */
  cut?: Cut;
  /** False for headlines, bylines and other lines in which a space or line end separates. Default true. */
  prose?: boolean;
  /** Lines end where their author ended them. Default false. */
  verse?: boolean;
}

/**
 * From the source characters of a block to its text as printed, every change recorded.
 *
 * @param pieces raw text of each span, in reading order
 * @param manner what spaces, quotation marks and punctuation mean on this page
 */
export function repairText(pieces: readonly string[], manner: PageManner, options: RepairOptions = {}): RepairedText {
  const { cut = null, prose = true, verse = false } = options;
  const draft = new Draft(pieces);
  removeMarkup(draft);
  if (prose) restoreLostQuotes(draft, manner);
  if (verse) keepLineEnds(draft);
  else undoWraps(draft, manner, prose, cut);
  removeCutTags(draft);
  dropDoubledSeams(draft, cut);
  if (!verse) dropRepeats(draft, cut);
  if (cut && manner.confused) correctConfusions(draft, cut, manner.confused);
  widenPunctuation(draft);
  dropDoubledMarks(draft);
  curlQuotes(draft);
  return draft.finish();
}
