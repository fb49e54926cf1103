import type { Continuity } from '../paragraph-lines.ts';
import { strayHead, strayTail, wordEvidence } from './seam-evidence.ts';
import type { Words } from './words.ts';
import { borderReach, firstClass, goesOn, lastClass, paragraphStart } from './word-order.ts';

/** What a word torn by a line's end, and words that seldom meet, are worth; as natural logarithms. */
const tornWord = 2.5;
const wordOrder = 3;
const stray = 1;
/** How much a bond counts beside them, which tell in part the same. */
const bondShare = 0.5;

/** Whether the words at a line's end run on in the line below, or that line begins as paragraphs do. */
export const lineFlow = ({ cut, tag, bond }: Words): Continuity => (above, below) => {
  const head = firstClass(below, tag);
  const start = /[。！？!?…]["'”’』」）)】]*$/.test(above) ? wordOrder * Math.max(0, goesOn(paragraphStart, head)) : 0;
  const known = bondShare * bond(above, below) - start;
  if (wordEvidence(above.slice(-borderReach), below.slice(0, borderReach), cut).saved > 0) return known + tornWord;
  return known + wordOrder * goesOn(lastClass(above, tag), head) - (strayTail(above, cut) || strayHead(below, cut) ? stray : 0);
};
