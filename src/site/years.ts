/** How much there is of one year, month by month. */
export interface YearCount {
  year: string;
  months: number[];
  /** Of the year, but of no certain month. */
  open: number;
  total: number;
}

/** Count EDTF dates by year and month, newest year first. */
export function countByYear(dates: readonly { date: string; count: number }[]): YearCount[] {
  const years = new Map<string, YearCount>();
  for (const { date, count } of dates) {
    const [, year, month] = /^(\d{4})(?:-(\d{2}))?/.exec(date) ?? [];
    if (!year) continue;
    const one = years.get(year) ?? { year, months: Array<number>(12).fill(0), open: 0, total: 0 };
    const order = Number(month) - 1;
    if (order >= 0 && order < 12) one.months[order]! += count;
    else one.open += count;
    one.total += count;
    years.set(year, one);
  }
  return [...years.values()].sort((a, b) => (a.year < b.year ? 1 : -1));
}
