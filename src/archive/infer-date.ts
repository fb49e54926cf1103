import type { Span } from './record.ts';

/** A page's month, judged by the dates its articles speak of: EDTF with `~`, and the words it rests on. */
export interface InferredDate {
  edtf: string;
  spans: Span[];
}

interface Mention extends Span {
  /** Months since year 0; for a date without a year, its month alone. */
  month: number;
  line: number;
}

const withYear = /((?:19|20)\d{2})年(\d{1,2})月(?:\d{1,2}日)?/g;
const withoutYear = /(?<![年\d至到—-])(\d{1,2})月(\d{1,2})[日号]/g;
const anyYear = /(?<!\d)((?:19|20)\d{2})年(?!前|底前|末前|以前)/g;
const ahead = /(?:到|至|力争|预计|计划|目标|明年|将于|拟于|展望|规划|面向|迈向)[^。；]{0,6}$/;
const spansKept = 8;

/**
 * Infer the month a page was printed in when nothing is printed: days of the last weeks are named without their year, and a date with its year
 * falls into the same or a neighbouring month. Without both, or when a later year is spoken of, nothing is inferred.
 *
 * @param text the page's text
 */
export function inferDate(text: string): InferredDate | null {
  const dated: Mention[] = [];
  const days: Mention[] = [];
  let start = 0;
  for (const [line, words] of text.split('\n').entries()) {
    for (const match of words.matchAll(withYear)) {
      const month = Number(match[2]);
      if (month >= 1 && month <= 12 && !isAhead(words, match.index)) dated.push({ month: Number(match[1]) * 12 + month - 1, line, start: start + match.index, end: start + match.index + match[0].length });
    }
    for (const match of words.matchAll(withoutYear)) {
      const month = Number(match[1]);
      if (month >= 1 && month <= 12 && Number(match[2]) <= 31) days.push({ month: month - 1, line, start: start + match.index, end: start + match.index + match[0].length });
    }
    start += words.length + 1;
  }
  if (dated.length === 0 || days.length === 0) return null;

  const latest = dated.reduce((max, { month }) => Math.max(max, month), 0);
  const year = Math.floor(latest / 12);
  if (speaksOfLaterYear(text, year)) return null;
  // Days without a year belong to the last twelve months; those near the latest dated month show the month of printing.
  const near = days.filter(({ month }) => (month - (latest % 12) + 12) % 12 <= 1);
  if (near.length * 2 < days.length) return null;
  const month = near.reduce((max, day) => Math.max(max, latest + ((day.month - (latest % 12) + 12) % 12)), latest);
  const inMonth = near.filter((day) => day.month === month % 12);
  const support = [...dated.filter((mention) => month - mention.month <= 1), ...inMonth];
  // A story of the past names its year once and then days alone: only days told elsewhere speak for the page.
  const told = new Set(dated.map(({ line }) => line));
  if (support.length < 2 || inMonth.every(({ line }) => told.has(line))) return null;
  const spans = support.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
  return { edtf: `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}~`, spans: spans.slice(0, spansKept) };
}

/** 到2025年, 力争2027年: a goal, not the present. */
const isAhead = (text: string, at: number): boolean => ahead.test(text.slice(Math.max(0, at - 12), at));

/** Is a year after this one named otherwise than as a goal? */
function speaksOfLaterYear(text: string, year: number): boolean {
  for (const match of text.matchAll(anyYear)) {
    const named = Number(match[1]);
    if (named > year && !isAhead(text, match.index)) return true;
  }
  return false;
}
