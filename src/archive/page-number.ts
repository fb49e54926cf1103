import { readNumeral } from './numerals.ts';

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** A page as a fact: a plain number without zeros (4), a page of a section as printed (A04). */
export function printedPage(text: string): string {
  const page = plain(text);
  const number = /^[A-Z]/.test(page) ? null : readNumeral(page);
  return number === null ? page : String(number);
}

/** What tells a page from the others of its issue: 4, A4. Leading zeros and the forms 第一, ０３ are the same page. */
export function pageNumber(printed: string): string {
  const page = plain(printed);
  const section = /^[A-Z]/.exec(page)?.[0] ?? '';
  const number = readNumeral(page.slice(section.length));
  return number === null ? page : section + String(number);
}
