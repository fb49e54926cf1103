import { isEdtf } from './edtf.ts';
import { factsFrom, type PageFacts } from './page-facts.ts';
import { printedPage } from './page-number.ts';

// [newspaper] date [page] [title], parted by - _ . / or space; the newspaper may be a folder, and so may the date.
const pattern =
  /(?:^|[-_. /])(?:(?<newspaper>[\p{Script=Han}·]{2,20})[-_. /]+)?(?<year>1[89]\d\d|20\d\d)(?<parted>[-_./]|年)?(?<month>\d\d)(?:[-_./]|月)?(?<day>\d\d)日?(?:[-_. /]+第?(?<page>[A-Z]?\d{1,3})版?(?:[-_. ]+(?<title>[\p{Script=Han}·（）()、]{2,20}))?)?$/u;

/**
 * What a page's path tells: `宁波日报-2026-03-25-01.txt`, `2026-03-25_04.txt`, `宁波日报/2026-03-25/A03-要闻.txt`,
 * `20260325-2.txt`. A path of any other form tells nothing.
 *
 * @param file path below the seeds folder, with `/`
 * @returns the facts, and a date no calendar has: the other facts beside it still hold. Eight digits in a row that are
 *   no day may be any number, and tell nothing
 */
export function factsFromFileName(file: string): { facts: PageFacts; impossibleDate: string | null } {
  const groups = pattern.exec(file.normalize('NFC').replace(/\.[^./]+$/, ''))?.groups;
  if (!groups) return { facts: {}, impossibleDate: null };
  const date = `${groups.year}-${groups.month}-${groups.day}`;
  const possible = isEdtf(date);
  if (!possible && groups.parted === undefined) return { facts: {}, impossibleDate: null };
  const facts = factsFrom('file name', {
    ...(possible && { date }),
    ...(groups.newspaper && { newspaper: groups.newspaper }),
    ...(groups.page && { page: printedPage(groups.page) }),
    ...(groups.title && { title: groups.title }),
  });
  return { facts, impossibleDate: possible ? null : date };
}
