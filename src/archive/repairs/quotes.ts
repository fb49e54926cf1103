import { isHan, isLatin, isSpace, isWidePunctuation } from './characters.ts';
import type { Draft } from './draft.ts';

/** Straight quotation marks around Chinese text become “ ” and ‘ ’, where they pair; a mark without a partner stays as it is. */
export function curlQuotes(draft: Draft): void {
  curl(draft, '"', '“', '”');
  curl(draft, "'", '‘', '’');
}

function curl(draft: Draft, straight: string, open: string, close: string): void {
  const { text, raw } = draft.view();
  if (!text.includes(straight)) return;
  let opened = -1;
  for (let i = text.indexOf(straight); i >= 0; i = text.indexOf(straight, i + 1)) {
    if (straight === "'" && isLatin(text[i - 1]) && isLatin(text[i + 1])) continue;
    const side = sideOf(text, i);
    if (opened < 0) {
      if (side !== 'close') opened = i;
    } else if (side === 'open' && i - opened > 1) opened = i;
    else {
      if (isChinese(text, opened, i)) {
        draft.set(raw[opened]!, open, 'curly-quote');
        draft.set(raw[i]!, close, 'curly-quote');
      }
      opened = -1;
    }
  }
}

/** What the neighbours say: a mark behind a space, comma or bracket opens, one before a stop closes. */
function sideOf(text: string, i: number): 'open' | 'close' | null {
  const before = text[i - 1], after = text[i + 1];
  if (before === undefined || '：（，、；。'.includes(before) || (isSpace(before) && isHan(after))) return after === undefined || isSpace(after) || '，。、；：）'.includes(after) ? null : before !== undefined && '，。；、'.includes(before) ? null : 'open';
  if (after === undefined || '，。、；：）！？'.includes(after)) return 'close';
  return null;
}

function isChinese(text: string, from: number, to: number): boolean {
  for (const char of [text[from - 1], text[from + 1], text[to - 1], text[to + 1]]) if (isHan(char) || isWidePunctuation(char)) return true;
  return false;
}
