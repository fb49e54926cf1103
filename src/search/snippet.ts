import type { Hit } from './hits.ts';

/** A piece of text that is a hit or is not. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** A text cut into pieces at its hits; `from` and `to` bound what is shown. */
export function pieces(text: string, hits: readonly Hit[], from = 0, to = text.length): Piece[] {
  const out: Piece[] = [];
  let at = from;
  const push = (end: number, hit: boolean): void => {
    if (end > at) out.push({ text: text.slice(at, end), hit });
    at = Math.max(at, end);
  };
  for (const hit of hits) {
    if (hit.start < from || hit.end > to) continue;
    push(hit.start, false);
    push(hit.end, true);
  }
  push(to, false);
  return out;
}

const before = 24;
const after = 56;
const stop = /[。！？；，、：\s.!?;,:]/u;

/** Move a cut off the middle of a surrogate pair, and forward to just behind a stop if one is near. */
function cutAt(text: string, at: number, until: number): number {
  for (let index = at; index < until; index++) if (stop.test(text[index]!)) return index + 1;
  return /[\udc00-\udfff]/.test(text[at] ?? '') ? at + 1 : at;
}

/**
 * Up to `limit` extracts of a block-wise text around its hits: terms not yet shown come first, hits near each other
 * share an extract.
 */
export function snippets(blocks: readonly string[], hits: readonly (readonly Hit[])[], limit = 2): Piece[][] {
  const windows: { block: number; from: number; to: number; terms: Set<number> }[] = [];
  hits.forEach((list, block) => {
    const text = blocks[block]!;
    for (const hit of list) {
      const open = windows.at(-1);
      if (open?.block === block && hit.end <= open.to) {
        open.terms.add(hit.term);
        continue;
      }
      const earliest = open?.block === block ? open.to : 0;
      const from = hit.start - before <= earliest ? earliest : cutAt(text, hit.start - before, hit.start);
      const to = hit.end + after >= text.length ? text.length : cutAt(text, hit.end + after, hit.end + after);
      windows.push({ block, from, to, terms: new Set([hit.term]) });
    }
  });
  const shown = new Set<number>();
  const chosen: typeof windows = [];
  while (chosen.length < limit) {
    const left = windows.filter((window) => !chosen.includes(window));
    if (left.length === 0) break;
    const gain = (window: (typeof windows)[number]): number => [...window.terms].filter((term) => !shown.has(term)).length;
    const best = left.reduce((a, b) => (gain(b) > gain(a) ? b : a));
    best.terms.forEach((term) => shown.add(term));
    chosen.push(best);
  }
  return chosen
    .sort((a, b) => a.block - b.block || a.from - b.from)
    .map(({ block, from, to }) => {
      const text = blocks[block]!;
      const cut = pieces(text, hits[block]!, from, to);
      if (from > 0) cut.unshift({ text: '…', hit: false });
      if (to < text.length) cut.push({ text: '…', hit: false });
      return cut;
    });
}
