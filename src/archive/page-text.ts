import { columnsApart } from './columns-apart.ts';
import { escapedLines } from './escaped-lines.ts';
import { invisible } from './invisible.ts';
import { letterSpaces } from './letter-spaces.ts';
import { lineAffixes } from './line-affixes.ts';
import { lineGaps } from './line-gaps.ts';
import { applyEdits, type Edit, type MappedText, through } from './mapped-text.ts';
import type { Bond } from './word-pairs/bond.ts';
import { uprightLines } from './upright-lines.ts';
import { wrappedDoctags } from './wrapped-doctags.ts';
import { wrappedHtml } from './wrapped-html.ts';
import { wrappedJson } from './wrapped-json.ts';
import { wrappedTsv } from './wrapped-tsv.ts';
import { wrappedXml } from './wrapped-xml.ts';
import { writtenMarkup } from './written-markup.ts';

/**
 * A page text as it would be without what its reader did to it: characters without a shape, JSON, XML, tables of words, DocTags and HTML round its parts, what stands round every line,
 * formulas, tables, blanks between characters, line ends between those set upright and blank lines between printed lines are
 * taken out, rows read across columns are set apart.
 * Null where there is nothing of the kind.
 *
 * @param bond what is known of neighbouring words; without it rows stay as they are
 */
export function pageText(source: string, bond?: Bond): MappedText | null {
  const steps: ((text: string) => MappedText | null)[] = [
    (text) => edited(text, invisible(text)),
    (text) => edited(text, wrappedJson(text)),
    (text) => edited(text, lineAffixes(text)),
    (text) => edited(text, escapedLines(text)),
    (text) => edited(text, wrappedTsv(text)),
    (text) => edited(text, wrappedXml(text)),
    (text) => edited(text, wrappedDoctags(text)),
    (text) => edited(text, wrappedHtml(text)),
    (text) => edited(text, writtenMarkup(text)),
    (text) => edited(text, letterSpaces(text)),
    (text) => edited(text, uprightLines(text)),
    lineGaps,
    (text) => (bond ? columnsApart(text, bond) : null),
  ];
  return steps.reduce<MappedText | null>((read, step) => {
    const next = step(read?.text ?? source);
    return read && next ? through(read, next) : next ?? read;
  }, null);
}

const edited = (text: string, edits: readonly Edit[]): MappedText | null => (edits.length ? applyEdits(text, edits) : null);
