import { isEdtf } from './edtf.ts';
import { couldBeNewspaper } from './newspapers.ts';
import { factsFrom, type PageFacts } from './page-facts.ts';
import { printedPage } from './page-number.ts';

/** Between the parts of a path. */
const between = /[-_. /()]+/;
/** A day: 2026-03-25, 20260325, 2026/03/25, also as 2026年3月25日 or 2026.3.25; what stands before it is no digit, behind it neither. */
const day = /(?<!\d)(?:(?<year>1[89]\d\d|20\d\d)(?<parted>[-_./])?(?<month>\d\d)[-_./]?(?<day>\d\d)|(?<y>1[89]\d\d|20\d\d)(?:年(?<m>\d{1,2})月(?<d>\d{1,2})日|(?<same>[-_.])(?<m2>\d{1,2})\k<same>(?<d2>\d{1,2})))(?!\d)/gu;
/** 04, A04, 第4版, P4, 第四版. */
const page = /^(?:第|p(?:age)?)?(?<page>[A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3}(?=[版页]))[版页]?$/iu;
const pageWithin = /(第?[A-Z]?\d{1,3}[版页]|第[一二三四五六七八九十]{1,3}[版页])/u;
/** What programs and owners put behind the name of a copy. */
const copy = /(?:\s*\(\d{1,2}\)|[-_ ]*(?:副本|ocr))+$/iu;
/** What a file is or went through, and no newspaper is called. */
const handling = /扫描|识别|结果|图片|照片|图像|文本|文字|原文|文件|资料|导出|转换|下载|整理|报纸|版面|页面|样本|测试|副本|新建|[件稿批]$/u;

/**
 * What a page's path tells: `宁波日报-2026-03-25-01.txt`, `2026-03-25_04.txt`, `宁波日报/2026-03-25/A03-要闻.txt`,
 * `20260325-2.txt`, `人民日报1956年7月8日第3版.txt`, `nbrb20260325A04.txt`. A path with anything behind the day that is
 * neither newspaper, page nor title tells nothing; of two page numbers none is taken.
 *
 * @param file path below the seeds folder, with `/`
 * @returns the facts, and a date no calendar has: the other facts beside it still hold. Eight digits in a row that are
 *   no day may be any number, and tell nothing
 */
export function factsFromFileName(file: string): { facts: PageFacts; impossibleDate: string | null } {
  const nothing = { facts: {}, impossibleDate: null };
  const path = file.normalize('NFKC').replace(/\.[^./]+$/, '').replace(copy, '');
  const found = [...path.matchAll(day)].at(-1);
  if (!found?.groups) return nothing;
  const { year, parted, month, day: two, y, m, d, m2, d2 } = found.groups;
  const date = [year ?? y!, month ?? m ?? m2!, two ?? d ?? d2!].map((part) => part.padStart(2, '0')).join('-');
  const possible = isEdtf(date);
  if (!possible && year !== undefined && parted === undefined) return nothing;
  const before = path.slice(0, found.index).split(between).filter((part) => part !== '');
  const behind = path.slice(found.index + found[0].length).split(between).flatMap((part) => part.split(pageWithin)).filter((part) => part !== '');
  const read = readBehind(behind);
  if (!read) return nothing;
  const newspaper = read.newspaper ?? paperBefore(before);
  const facts = factsFrom('file name', { ...(possible && { date }), ...(newspaper && { newspaper }), ...(read.page && { page: read.page }), ...(read.title && { title: read.title }) });
  return { facts, impossibleDate: possible ? null : date };
}

/** A newspaper's name may stand anywhere before the day, any other name only right before it. */
function paperBefore(parts: readonly string[]): string | undefined {
  const last = parts.at(-1);
  return parts.findLast(couldBeNewspaper) ?? (last !== undefined && /^[\p{Script=Han}·]{2,20}$/u.test(last) && !handling.test(last) ? last : undefined);
}

/** @returns null where something is none of the three */
function readBehind(parts: readonly string[]): { newspaper?: string; page?: string; title?: string } | null {
  const read: { newspaper?: string; title?: string } = {};
  const pages: string[] = [];
  for (const part of parts) {
    const number = page.exec(part)?.groups?.page;
    if (number) pages.push(printedPage(number.toUpperCase()));
    else if (read.newspaper === undefined && couldBeNewspaper(part)) read.newspaper = part;
    else if (read.title === undefined && /^[\p{Script=Han}·、]{2,20}$/u.test(part)) read.title = part;
    else if (!/^[a-z]{1,10}$/i.test(part)) return null;
  }
  return { ...read, ...(pages.length === 1 && { page: pages[0]! }) };
}
