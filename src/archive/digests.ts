import { numeral } from './jumps.ts';

const page = `(?:第?\\s?${numeral}\\s?[版页]|[A-D]\\d{1,2})`;
/** What leads from a headline to its page. */
const leader = '(?:[>＞»→▶►☞▷]{1,4}|[.…·—–-]{2,40}|[／/|｜]|\\s)';
/** 地铁年底试运行 >>A03, 明起高温缓解……12版, 中小学开学（详见8版）: a headline, and the page on which it stands. */
const item = new RegExp(`^(?=.{6,60}$)[^。]{4,40}?\\s*(?:${leader}\\s*(?:详见|见|刊)?\\s*(?:${page}|(?<=[>＞»→▶►☞▷]\\s?)\\d{1,2})|[（(【\\[]\\s*(?:详见|见|刊)?\\s*${page}\\s*[）)】\\]])\\s*$`, 'u');
/** The line sends the reader on, as one at a torn article's foot does, or is part of a page's head. */
const isOther = /[上下转接续]|(?:19|20)\d{2}\s?[年./-]|(?:编辑|责编|校对|星期)/u;
const heading = /^[\s#*【■●]*(?:本[版期]|今日|本报|内[页版]|新闻|精彩|明日)?(?:导读|导览|导航|看点|要目|要闻|提要|提示|目录|索引|推荐|关注|速览|阅读)[\s*】]*$/u;

/** Fewest items, one behind the other. */
const fewest = 2;

/**
 * The digest of an issue (今日看点, 导读): headlines with the pages they stand on, for finding one's way.
 *
 * @returns indexes of its lines, the heading above them among them
 */
export function digestLines(lines: readonly { text: string }[]): Set<number> {
  const found = new Set<number>();
  const isItem = ({ text }: { text: string }): boolean => text.length <= 80 && item.test(text.trim()) && !isOther.test(text);
  for (let from = 0; from < lines.length; from++) {
    let to = from;
    while (to < lines.length && isItem(lines[to]!)) to++;
    if (to - from < fewest) continue;
    const first = from > 0 && heading.test(lines[from - 1]!.text) ? from - 1 : from;
    for (let i = first; i < to; i++) found.add(i);
    from = to;
  }
  return found;
}
