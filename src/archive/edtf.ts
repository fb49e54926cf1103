/** Whether a text is a date as the archive keeps it: `2026-03-25`, `2021-12`, `2021`, `202X`, `20XX`, each with `?`, `~` or `%` where uncertain, approximate or both. */
export function isEdtf(text: string): boolean {
  const match = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2})(?:-(\d{2}))?)?[?~%]?$/.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  if (month === undefined) return true;
  if (year!.includes('X') || Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate());
}
