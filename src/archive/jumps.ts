import { pageNumber } from './page-number.ts';
import type { JumpEnd } from './record.ts';

/** A notice that an article comes from or goes on to another page. `start`/`end` are its offsets in the text that was read. */
export interface JumpReading {
  kind: 'from' | 'to';
  target: JumpEnd;
  start: number;
  end: number;
}

/** A page's number as printed, regular expression source: A03, 3, 三. */
export const numeral = '[A-DＡ-Ｄ]?\\s?(?:[\\d０-９]{1,3}|[一二三四五六七八九十]{1,3})';
const arrow = '[►▶→》>▷☞◄◀←《<◁☜]{0,4}';
const body = `${arrow}\\s?(?<way>[上紧]\\s?接|[下转]\\s?转|转|续|接)\\s?(?:本报)?(?:第\\s?)?(?<page>${numeral})?\\s?(?:[版页](?<title>·?[\\p{Script=Han}]{0,6}?)(?:第?(?<page2>[\\d]{1,2})版)?)?\\s?(?<item>[①-⑳⑴-⒇❶-❿㈠-㈩])?\\s?${arrow}`;
const bracketed = new RegExp(`[（(【\\[〔]\\s*${body}\\s*[）)】\\]〕]`, 'u');
const bare = new RegExp(`^(?:${body})$`, 'u');
const atHead = new RegExp(`^[\\s\\u3000]*(?:${bracketed.source.replace(/\?<\w+>/g, '?:')})`, 'u');
const atTail = new RegExp(`(?:${bracketed.source.replace(/\?<\w+>/g, '?:')})[\\s\\u3000]*$`, 'u');
const longest = 40;

/**
 * Read a whole block as a jump line: (上接1版②), 【紧接A1版】, ►►下转03版, 下转A2版, （下转第二版）, 上接1版①.
 *
 * @param text the block, without what it is glued to
 */
export function readJump(text: string): JumpReading | null {
  if (text.length > longest + 20) return null;
  const from = text.length - text.trimStart().length;
  const line = text.trim();
  const match = bracketed.exec(line) ?? bare.exec(line);
  if (!match || match.index > 0 || match[0].length !== line.length) return null;
  return reading(match, from);
}

/** A jump in brackets glued to the head of a paragraph: `(紧接1版③)引导全市…`. The paragraph goes on at `end`. */
export function headJump(text: string): JumpReading | null {
  const head = text.slice(0, longest);
  const match = atHead.exec(head);
  if (!match) return null;
  const from = match[0].length - match[0].trimStart().length;
  const found = bracketed.exec(match[0]);
  return found ? reading(found, from) : null;
}

/** A jump glued to the end of a paragraph: `…首位。【下转第7版】`. The jump begins at `start`. Without brackets it must stand behind a stop. */
export function tailJump(text: string): JumpReading | null {
  const offset = Math.max(0, text.length - longest);
  const tail = text.slice(offset);
  const match = atTail.exec(tail);
  if (match) {
    const found = bracketed.exec(match[0]);
    return found ? reading(found, offset + match.index) : null;
  }
  const open = /[。！？”」…）)]\s*([►▶→>▷☞]{0,4}\s?(?:下转|转|紧接|上接)[^。，]{1,12}[版页]\s?[①-⑳]?\s?[►▶→>▷☞]{0,4})\s*$/u.exec(tail);
  if (!open) return null;
  const start = offset + open.index + open[0].lastIndexOf(open[1]!);
  const read = readJump(open[1]!);
  return read ? { ...read, start, end: start + open[1]!.trimEnd().length } : null;
}

function reading(match: RegExpExecArray, base: number): JumpReading | null {
  const groups = match.groups as Record<string, string | undefined>;
  const way = groups['way']!.replace(/\s/g, '');
  const page = groups['page'] ?? groups['page2'];
  if (page === undefined && groups['item'] === undefined) return null;
  // 转 and 接 alone are ordinary verbs: only a page makes a jump of them.
  if (!/版|页/.test(match[0]) && (way.length === 1 || groups['item'] === undefined)) return null;
  const kind = way === '续' ? 'from' : /接/.test(way) ? 'from' : 'to';
  return { kind, target: { page: page === undefined ? null : pageNumber(page), item: groups['item'] ?? null }, start: base + match.index, end: base + match.index + match[0].length };
}
