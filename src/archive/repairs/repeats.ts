import { isHan, isSpace } from './characters.ts';
import type { Draft } from './draft.ts';
import type { Cut } from './seams.ts';

const shortest = 6;
const longest = 80;
/** A rolling hash over `shortest` characters. */
const base = 31;
let oldest = 1;
for (let i = 1; i < shortest; i++) oldest = Math.imul(oldest, base);
/** Characters of grammar that never stand twice, unless the second begins a word (的|的确). */
const grammar = /(?<=\p{Script=Han})([是的在和与为将被把从向而于就也及])\1(?=[\p{Script=Han}，。])/gu;

/** Phrases read twice in a row (…产业链,也 …产业链,也) and doubled words of grammar (就是是): the second copy goes. */
export function dropRepeats(draft: Draft, cut: Cut | null): void {
  const view = draft.view();
  if (view.text.length < 2 * shortest) return;
  const solid = new Uint32Array(view.text.length);
  let length = 0;
  for (let i = 0; i < view.text.length; i++) if (!isSpace(view.text[i])) solid[length++] = i;
  const seams = new Set(draft.seams);
  const table = new Int32Array(4096).fill(-1);
  // What was dropped is no first copy for what follows.
  let floor = 0;
  const char = (k: number): number => view.text.charCodeAt(solid[k]!);
  let hash = 0;
  for (let k = 0; k < shortest - 1 && k < length; k++) hash = (Math.imul(hash, base) + char(k)) | 0;
  for (let k = 0; k + shortest <= length; k++) {
    if (k > 0) hash = (hash - Math.imul(char(k - 1), oldest)) | 0;
    hash = (Math.imul(hash, base) + char(k + shortest - 1)) | 0;
    const slot = (hash ^ (hash >>> 13)) & 4095;
    const before = table[slot]!;
    table[slot] = k;
    const size = k - before;
    if (before < floor || size < shortest || size > longest || k + size > length || !isRepeat(char, before, k, size) || !isReadAgain(draft, seams, view.raw[solid[k]!]!)) continue;
    const copy = view.text.slice(solid[k]!, solid[k + size - 1]! + 1);
    if ((copy.match(/\p{Script=Han}/gu)?.length ?? 0) * 2 < size) continue;
    for (let i = solid[k]!; i <= solid[k + size - 1]!; i++) draft.set(view.raw[i]!, '', 'doubled-phrase');
    // The space between the two copies goes with the second one.
    for (let i = solid[k]! - 1; i >= 0 && isSpace(view.text[i]); i--) draft.set(view.raw[i]!, '', 'doubled-phrase');
    floor = k + size;
  }
  if (cut) dropGrammar(draft, cut);
}

/** A line is read twice as a line: the second copy begins behind white space or at a seam. Without it, the writer repeats himself (《…许可证》《…许可证》). */
function isReadAgain(draft: Draft, seams: ReadonlySet<number>, at: number): boolean {
  return isSpace(draft.raw[at - 1]) || seams.has(at);
}

function isRepeat(char: (k: number) => number, first: number, second: number, size: number): boolean {
  for (let j = 0; j < size; j++) if (char(first + j) !== char(second + j)) return false;
  return true;
}

function dropGrammar(draft: Draft, cut: Cut): void {
  const { text, raw } = draft.view();
  for (const match of text.matchAll(grammar)) {
    const at = match.index;
    let from = at, to = at + 2;
    while (from > 0 && at - from < 6 && isHan(text[from - 1])) from--;
    while (to < text.length && to - at < 8 && isHan(text[to])) to++;
    const once = cut(text.slice(from, at + 1) + text.slice(at + 2, to)).length;
    if (once < cut(text.slice(from, to)).length) draft.set(raw[at + 1]!, '', 'doubled-character');
  }
}
