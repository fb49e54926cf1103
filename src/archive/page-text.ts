import { letterSpaces } from './letter-spaces.ts';
import { applyEdits, type MappedText, through } from './mapped-text.ts';
import { writtenMarkup } from './written-markup.ts';

/** A page text without what its reader wrote between the characters: formulas, tables, blanks. Null where there is nothing of the kind. */
export function pageText(source: string): MappedText | null {
  const markup = writtenMarkup(source);
  const plain = markup.length ? applyEdits(source, markup) : null;
  const blanks = letterSpaces(plain?.text ?? source);
  if (!blanks.length) return plain;
  const closed = applyEdits(plain?.text ?? source, blanks);
  return plain ? through(plain, closed) : closed;
}
