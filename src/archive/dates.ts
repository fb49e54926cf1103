import { readNumeral } from './numerals.ts';

/** A printed date: EDTF as far as the year is printed ('2026-03-25'; null when only month and day are), with its place in the text. */
export interface DateReading {
  edtf: string | null;
  year: number | null;
  month: number;
  day: number;
  start: number;
  end: number;
}

const number = '\\d{1,2}|[〇一二三四五六七八九十廿]{1,3}';
const full = new RegExp(`(?<y>\\d{4}|[〇○零一二三四五六七八九]{4})\\s?年\\s?(?<m>${number})\\s?月\\s?[/／|]?\\s?(?<d>${number})\\s?[日曰号]`, 'u');
/** Years of the Republic are counted from 1912 on; its months and days are those of the western calendar. */
const republic = new RegExp(`(?:中华)?民国\\s?(?<r>元|\\d{1,3}|[〇○零一二三四五六七八九十百廿卅]{1,6})\\s?年\\s?(?<m>${number})\\s?月\\s?(?<d>${number})\\s?[日曰号]`, 'u');
const dotted = /(?<![\d.])(?<y>(?:1[89]|20)\d{2})\s?(?<sep>[.．/／\-－—])\s?(?<m>\d{1,2})\s?\k<sep>\s?(?<d>\d{1,2})(?![\d.])/u;
const packed = /(?<!\d)(?<y>(?:19|20)\d{2})(?<m>0\d|1[0-2])(?<d>[0-2]\d|3[01])(?!\d)/u;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const english = /\b(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y>(?:19|20)\d{2})\b/iu;
const dayOnly = new RegExp(`(?<m>${number})\\s?月\\s?(?<d>${number})\\s?[日曰号]`, 'u');

/**
 * The first date in a short text, in any of the usual forms: 2026年3月25日, 2026.6.5, 2026-06-05, 二〇二六年三月二十五日, 20260605, March 25, 2026, 民国三十六年三月五日; 3月24日 gives
 * month and day alone. Impossible days are not dates.
 *
 * @param text at most some hundred characters: only the first 2000 are searched
 */
export function readDate(text: string): DateReading | null {
  const head = text.slice(0, 2000);
  for (const form of [full, republic, dotted, packed, english, dayOnly]) {
    const match = form.exec(head);
    if (!match?.groups) continue;
    const { y, r, m, d, name } = match.groups;
    const year = r !== undefined ? yearOfRepublic(r) : y === undefined ? null : readNumeral(y);
    const month = name === undefined ? readNumeral(m!) : months.indexOf(name.toLowerCase()) + 1, day = readNumeral(d!);
    if (month === null || day === null || !isDay(year, month, day)) continue;
    const edtf = year === null ? null : `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    return { edtf, year, month, day, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** 元 → 1912, 三十六 → 1947, 一百零三 → 2014. */
function yearOfRepublic(printed: string): number | null {
  const count = readNumeral(printed === '元' ? '一' : printed);
  return count === null ? null : 1911 + count;
}

function isDay(year: number | null, month: number, day: number): boolean {
  if (year !== null && (year < 1815 || year > 2199)) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}
