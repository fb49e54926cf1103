import type { PageManner } from '../page-manner.ts';
import { isHan, isSpace, isWidePunctuation } from './characters.ts';
import type { Draft } from './draft.ts';

/**
 * Set phrases of the news that are printed in quotation marks as good as always. A phrase counts only here or where the page itself has it in
 * quotation marks elsewhere: a guess would put words into quotation marks that nobody quoted.
 */
const alwaysQuoted = new Set(
  (
    '十三五 十四五 十五五 双碳 小巨人 一带一路 放管服 三农 一盘棋 组合拳 最后一公里 最先一公里 互联网+ 走出去 引进来 四个意识 四个自信 两个维护 两个确立 三严三实 不忘初心 五位一体 四个全面 枫桥经验 ' +
    '一网通办 一件事 最多跑一次 米袋子 菜篮子 钱袋子 卡脖子 加速度 新引擎 主力军 主战场 金钥匙 金字招牌 及时雨 定心丸 压舱石 稳定器 助推器 试金石 先手棋 关键变量 最大增量 绿水青山 金山银山 双减 双一流 三下乡 三创四建 四好农村路 厕所革命 ' +
    '大众创业 万众创新 一老一小 一企一策 一村一品 一事一议 天网 雪亮工程 扫黄打非 饭圈 黑天鹅 灰犀牛 一刀切 网红 硬骨头 拦路虎 领头雁 排头兵 带头人 主心骨 店小二 娘家人 朋友圈 同心圆 中国之治 四史 七一勋章 中国天眼 绿色通道'
  ).split(' '),
);
const longest = 12;

/**
 * A lost pair of quotation marks is put back where a space stands on both sides of a phrase that is always printed with them. Works on prose of
 * pages whose quotation marks were lost; before line ends are undone, for a space may be either.
 */
export function restoreLostQuotes(draft: Draft, manner: PageManner): void {
  if (!manner.lostQuotes) return;
  const { text, raw } = draft.view();
  let before = -1;
  for (let i = 0; i < text.length; i++) {
    if (text[i] !== ' ') continue;
    const phrase = before >= 0 && i - before - 1 <= longest ? text.slice(before + 1, i) : '';
    if (phrase.length > 1 && (alwaysQuoted.has(phrase) || manner.quoted.has(phrase)) && isBound(text, before, i)) {
      draft.set(raw[before]!, '“', 'lost-quote');
      draft.set(raw[i]!, '”', 'lost-quote');
      before = -1;
    } else before = i;
  }
}

/** Both spaces are single, with text on their far sides: a phrase at a line's edge may just be wrapped. */
function isBound(text: string, open: number, close: number): boolean {
  const left = text[open - 1], right = text[close + 1];
  return (isHan(left) || isWidePunctuation(left)) && (isHan(right) || isWidePunctuation(right)) && !isSpace(left) && !isSpace(right);
}
