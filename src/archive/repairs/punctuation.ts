import { isDigit, isHan, isLatin, isSpace, isWidePunctuation } from './characters.ts';
import type { Draft } from './draft.ts';

const narrow = /[,:;!?.()]/g;
const wide: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '!': '！', '?': '？' };

/** Half-width marks between Chinese characters become full-width; never inside numbers, times, addresses and Latin text. */
export function widenPunctuation(draft: Draft): void {
  const { text, raw } = draft.view();
  const open: { at: number; widened: boolean }[] = [];
  for (const { 0: char, index: i } of text.matchAll(narrow)) {
    const mark = wide[char];
    if (mark !== undefined) {
      if (isChinese(text, i)) draft.set(raw[i]!, mark, 'punctuation-width');
    } else if (char === '.') {
      if (isHan(text[i - 1]) && (isHan(text[i + 1]) || text[i + 1] === undefined || '”’"'.includes(text[i + 1]!))) draft.set(raw[i]!, '。', 'punctuation-width');
    } else if (char === '(') {
      const widened = isHan(text[i + 1]) || isHan(text[i - 1]) || isWidePunctuation(text[i - 1]);
      open.push({ at: i, widened });
      if (open.length > 64) open.shift();
      if (widened) draft.set(raw[i]!, '（', 'punctuation-width');
    } else {
      const partner = open.pop();
      if (partner ? partner.widened : isHan(text[i - 1]) || isHan(text[i + 1])) draft.set(raw[i]!, '）', 'punctuation-width');
    }
  }
}

function isChinese(text: string, i: number): boolean {
  let left = i - 1, right = i + 1;
  while (isSpace(text[left]) && i - left < 3) left--;
  while (isSpace(text[right]) && right - i < 3) right++;
  const before = text[left], after = text[right];
  if (isLatin(before) && (isLatin(after) || after === '/')) return false;
  if (isDigit(before) && isDigit(after)) return text[i] === ';';
  if (after === '/' && text[right + 1] === '/') return false;
  return isHan(before) || isHan(after) || isWidePunctuation(before) || isWidePunctuation(after) || (before === '%' && after === undefined);
}

const doubledMark = /([，、；：])\1+|。。(?!。)/g;

/** ，， → ，; a row of six points, exclamation marks and dashes are meant. */
export function dropDoubledMarks(draft: Draft): void {
  const { text, raw } = draft.view();
  for (const match of text.matchAll(doubledMark)) for (let i = match.index + 1; i < match.index + match[0].length; i++) draft.set(raw[i]!, '', 'doubled-mark');
}
