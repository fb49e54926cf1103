import { cleanText } from '../cite/clean-text.ts';

export type Cell = string | number | null;

/**
 * Beginnings that a spreadsheet takes for a formula, also in the full-width forms that Chinese and Japanese versions
 * fold. Such a cell gets an apostrophe in front, as OWASP advises; the JSON Lines file has the text untouched.
 */
const formula = /^[=+\-@\t\r＝＋－＠]/;

function field(cell: Cell): string {
  if (cell === null) return '';
  const text = typeof cell === 'number' ? String(cell) : cleanText(cell);
  const safe = typeof cell === 'string' && formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as CSV after RFC 4180: UTF-8 without byte-order mark, lines ended by CRLF, null as an empty field. */
export const csv = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [header, ...rows].map((row) => row.map(field).join(',') + '\r\n').join('');

/** Several values in one cell, parted by `;`. */
export const listCell = (values: readonly string[]): string => values.map((value) => value.replaceAll(';', '；')).join(';');
