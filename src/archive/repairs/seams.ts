import { isHan, isSpace } from './characters.ts';
import type { Draft } from './draft.ts';

/** Cut Chinese text into dictionary words. */
export type Cut = (text: string) => string[];

const longest = 40;

/**
 * What stands twice where two pieces meet (防控|控, 国》|国》) is printed once: the second copy goes, unless both copies make words
 * (银行|行长, 人|人人).
 */
export function dropDoubledSeams(draft: Draft, cut: Cut | null): void {
  // One view for all: what goes at one seam stands behind every seam before it.
  const { text, raw } = draft.view();
  for (const seam of draft.seams.toReversed()) {
    const at = lowerBound(raw, seam);
    let left = at;
    while (left > 0 && isSpace(text[left - 1])) left--;
    let right = at;
    while (right < text.length && isSpace(text[right])) right++;
    const size = doubled(text, left, right);
    if (size === 0) continue;
    if (size === 1 && !isBetterOnce(text, left, right, cut)) continue;
    for (let k = right; k < right + size; k++) draft.set(raw[k]!, '', 'doubled-at-seam');
  }
}

function doubled(text: string, left: number, right: number): number {
  for (let size = Math.min(longest, left, text.length - right); size > 0; size--) {
    if (text.slice(left - size, left) !== text.slice(right, right + size)) continue;
    const copy = text.slice(right, right + size);
    if (size === 1) return isHan(copy) || '》”、，。；：'.includes(copy) || isYearOnce(text, left, right) ? 1 : 0;
    return /\p{Script=Han}/u.test(copy) && !/^(.)\1+$/u.test(copy) ? size : 0;
  }
  return 0;
}

/** 202|5|5年: no year has five digits. */
function isYearOnce(text: string, left: number, right: number): boolean {
  return /(?:^|\D)(?:19|20)\d{2}$/.test(text.slice(Math.max(0, left - 5), left)) && /^\d年/.test(text.slice(right, right + 2));
}

/** One character doubled: fewer words without the second copy means that the copy stood alone. */
function isBetterOnce(text: string, left: number, right: number, cut: Cut | null): boolean {
  if (!isHan(text[right])) return true;
  if (!cut) return false;
  const before = /[\p{Script=Han}]{0,8}$/u.exec(text.slice(Math.max(0, left - 8), left))![0];
  const after = /^[\p{Script=Han}]{0,8}/u.exec(text.slice(right, right + 8))![0];
  return cut(before + after.slice(1)).length < cut(before + after).length;
}

/** First index of the view whose raw offset is at least `offset`. */
function lowerBound(raw: Uint32Array, offset: number): number {
  let low = 0, high = raw.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (raw[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
