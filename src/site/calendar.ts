/** One month as a sheet of weeks, Monday first; null where a week reaches into another month. */
export interface MonthSheet {
  year: number;
  month: number;
  weeks: ({ day: number; date: string } | null)[][];
  /** How many days the month has. */
  days: number;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** The sheet of one month; `month` counts from 1. */
export function monthSheet(year: number, month: number): MonthSheet {
  const first = new Date(Date.UTC(2000, month - 1, 1));
  first.setUTCFullYear(year);
  const days = new Date(Date.UTC(first.getUTCFullYear(), month, 0)).getUTCDate();
  const cells: MonthSheet['weeks'][number] = Array.from({ length: (first.getUTCDay() + 6) % 7 }, () => null);
  for (let day = 1; day <= days; day++) cells.push({ day, date: `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` });
  while (cells.length % 7 !== 0) cells.push(null);
  return { year, month, days, weeks: Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7)) };
}

/** The months of a year in which there is a date, from the first to the last of them. */
export function sheetsOfYear(year: number, dates: readonly string[]): MonthSheet[] {
  const months = dates.filter((date) => date.startsWith(String(year).padStart(4, '0'))).map((date) => Number(date.slice(5, 7)));
  if (months.length === 0) return [];
  const first = Math.min(...months);
  return Array.from({ length: Math.max(...months) - first + 1 }, (_, order) => monthSheet(year, first + order));
}
