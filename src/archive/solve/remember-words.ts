import { type Bond, bondReach } from '../word-pairs/bond.ts';
import type { Cut } from './seam-evidence.ts';
import type { Words } from './words.ts';

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

/** The same for bonds: a page is read again and again. */
function rememberBonds(bond: Bond): Bond {
  const known = new Map<string, number>();
  return (before, after) => {
    const key = `${before.slice(-bondReach)}\n${after.slice(0, bondReach)}`;
    let value = known.get(key);
    if (value === undefined) {
      if (known.size >= most) known.clear();
      known.set(key, (value = bond(before, after)));
    }
    return value;
  };
}

/** What is known of words, remembered for a page. */
export const rememberWords = ({ cut, tag, bond }: Words): Words => ({ cut: rememberCuts(cut), tag, bond: rememberBonds(bond) });
