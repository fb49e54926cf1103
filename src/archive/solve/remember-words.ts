import { type Bond, bondReach } from '../word-pairs/bond.ts';
import type { Cut } from './seam-evidence.ts';
import type { Tag, TaggedWord } from './word-order.ts';
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

/** A dictionary that cuts a short text it has just cut without asking again: a line's end is tried against dozens of heads. */
export function rememberCuts(cut: Cut): Cut {
  const known = remembered<string[]>();
  return (text) => (text.length > longest ? cut(text) : known(text, () => cut(text)));
}

/** The same for tags. */
function rememberTags(tag: Tag): Tag {
  const known = remembered<TaggedWord[]>();
  return (text) => (text.length > longest ? tag(text) : known(text, () => tag(text)));
}

/** The same for bonds: a page is read again and again. */
function rememberBonds(bond: Bond): Bond {
  const known = remembered<number>();
  return (before, after) => known(`${before.slice(-bondReach)}\n${after.slice(0, bondReach)}`, () => bond(before, after));
}

/** What is known of words, remembered for a page. */
export const rememberWords = ({ cut, tag, bond }: Words): Words => ({ cut: rememberCuts(cut), tag: rememberTags(tag), bond: rememberBonds(bond) });
