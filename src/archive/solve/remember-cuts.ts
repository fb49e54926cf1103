import type { Cut } from './seam-evidence.ts';

/** Texts up to this length are remembered: the ends that are tried against one another at every possible join. */
const longest = 16;

/** So many are kept; then it begins anew, so that a page of any size needs the same memory. */
const most = 40_000;

/** A dictionary that cuts a short text it has just cut without asking again: a line's end is tried against dozens of heads. */
export function rememberCuts(cut: Cut): Cut {
  const known = new Map<string, string[]>();
  return (text) => {
    if (text.length > longest) return cut(text);
    let words = known.get(text);
    if (!words) {
      if (known.size >= most) known.clear();
      words = cut(text);
      known.set(text, words);
    }
    return words;
  };
}
