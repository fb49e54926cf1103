import { type Bond, bondReach } from '../word-pairs/bond.ts';
import type { Words } from './words.ts';

/** Texts up to this length are remembered: the ends that are tried against one another at every possible join. */
const longest = 16;

/** So many are kept; then it begins anew, so that a page of any size needs the same memory. */
const most = 40_000;

/** Answers by their keys, each asked for once. */
function remembered<T>(): (key: string, ask: () => T) => T {
  const known = new Map<string, T>();
  return (key, ask) => {
    let answer = known.get(key);
    if (answer === undefined) {
      if (known.size >= most) known.clear();
      known.set(key, (answer = ask()));
    }
    return answer;
  };
}

/** A dictionary that cuts, or tags, a short text it has just read without asking again: a line's end is tried against dozens of heads. */
export function rememberShort<T>(read: (text: string) => T): (text: string) => T {
  const known = remembered<T>();
  return (text) => (text.length > longest ? read(text) : known(text, () => read(text)));
}

/** The same for bonds: a page is read again and again. */
function rememberBonds(bond: Bond): Bond {
  const known = remembered<number>();
  return (before, after) => known(`${before.slice(-bondReach)}\n${after.slice(0, bondReach)}`, () => bond(before, after));
}

/** What is known of words, remembered for a page. */
export const rememberWords = ({ cut, tag, bond }: Words): Words => ({ cut: rememberShort(cut), tag: rememberShort(tag), bond: rememberBonds(bond) });
