import type { Block, Repair, Seam, Span } from '../record.ts';

/** A run of a block: the source characters and what became of them. `rule` is null where nothing did. */
interface Piece {
  raw: string;
  text: string;
  rule: string | null;
}

/** Offset of a source character in a block's spans laid one behind the other; null when it is not the block's. */
export function rawOffset(block: Pick<Block, 'spans'>, source: number): number | null {
  let raw = 0;
  for (const { start, end } of block.spans) {
    if (source >= start && source < end) return raw + source - start;
    raw += end - start;
  }
  return null;
}

export const rawLength = (block: Pick<Block, 'spans'>): number => block.spans.reduce((sum, { start, end }) => sum + end - start, 0);

/**
 * Put other words in the place of the source characters `[start, end)` of a block. The change is one repair more, so that
 * the text can still be traced; repairs it touches go into it.
 */
export function replaceRaw(block: Block, start: number, end: number, words: string): Block {
  const [before, rest] = cut(piecesOf(block), start, 'before');
  const [inside, after] = cut(rest, end - rawOf(before).length, 'after');
  const pieces = [...before, { raw: rawOf(inside), text: words, rule: 'correction' }, ...after];
  const from = textOf(before).length;
  const shift = words.length - textOf(inside).length;
  const seams = block.seams.map((seam): Seam => ({ ...seam, at: seam.at <= from ? seam.at : Math.max(from, seam.at + shift) }));
  return { ...block, ...built(pieces), seams };
}

/** A block in two, before the source character at `at`. Null where one of the two would be empty. */
export function splitRaw(block: Block, at: number): [Block, Block] | null {
  const [head, tail] = cut(piecesOf(block), at, 'before');
  const border = rawOf(head).length;
  if (border === 0 || border >= rawLength(block)) return null;
  const left: Span[] = [];
  const right: Span[] = [];
  let raw = 0;
  for (const { start, end } of block.spans) {
    const middle = Math.min(end, Math.max(start, start + border - raw));
    if (middle > start) left.push({ start, end: middle });
    if (middle < end) right.push({ start: middle, end });
    raw += end - start;
  }
  const first = built(head);
  const length = first.text.length;
  return [
    { ...block, ...first, spans: left, seams: block.seams.filter((seam) => seam.at < length) },
    { ...block, ...built(tail), spans: right, seams: block.seams.filter((seam) => seam.at > length).map((seam) => ({ ...seam, at: seam.at - length })) },
  ];
}

/** Two blocks as one, of the first one's role; the place they meet is a seam. */
export function joinBlocks(first: Block, second: Block, evidence: string): Block {
  const length = first.text.length;
  return {
    ...first,
    text: first.text + second.text,
    spans: [...first.spans, ...second.spans],
    repairs: [...first.repairs, ...second.repairs.map((repair) => ({ ...repair, at: repair.at + length }))],
    seams: [...first.seams, { at: length, confidence: 1, sure: true, evidence }, ...second.seams.map((seam) => ({ ...seam, at: seam.at + length }))],
  };
}

function piecesOf(block: Block): Piece[] {
  const pieces: Piece[] = [];
  let text = 0;
  for (const { at, before, after, rule } of block.repairs) {
    if (at > text) pieces.push({ raw: block.text.slice(text, at), text: block.text.slice(text, at), rule: null });
    if (after !== '' && before.replace(/\s/g, '') === after.replace(/\s/g, '')) pieces.push(...blanksApart(before, after, rule));
    else pieces.push({ raw: before, text: after, rule });
    text = at + after.length;
  }
  if (text < block.text.length) pieces.push({ raw: block.text.slice(text), text: block.text.slice(text), rule: null });
  return pieces;
}

/** A repair that changes nothing but white space, as single ones between which a correction may cut. */
function blanksApart(before: string, after: string, rule: string): Piece[] {
  const [was, is] = [before, after].map((text) => [...text.matchAll(/(\s*)(\S|$)/gu)]);
  return was!.flatMap(([, blank, character], i): Piece[] => {
    const now = is![i]?.[1] ?? '';
    return [...(blank === now ? (blank ? [{ raw: blank, text: blank, rule: null }] : []) : [{ raw: blank!, text: now, rule }]), ...(character ? [{ raw: character, text: character, rule: null }] : [])];
  });
}

/**
 * Pieces up to the source offset `at`, and those behind it. A repair is never cut: one that lies over `at` goes to the
 * second part when that begins there (`before`), to the first when that ends there (`after`).
 */
function cut(pieces: readonly Piece[], at: number, side: 'before' | 'after'): [Piece[], Piece[]] {
  let raw = 0;
  for (const [i, piece] of pieces.entries()) {
    const end = raw + piece.raw.length;
    if (end > at || (end === at && side === 'before' && raw === at && piece.raw === '')) {
      const left = pieces.slice(0, i);
      const right = pieces.slice(i);
      if (raw === at) return [left, right];
      if (piece.rule !== null) return side === 'before' ? [left, right] : [pieces.slice(0, i + 1), pieces.slice(i + 1)];
      const head = piece.raw.slice(0, at - raw);
      const tail = piece.raw.slice(at - raw);
      return [[...left, { raw: head, text: head, rule: null }], [{ raw: tail, text: tail, rule: null }, ...right.slice(1)]];
    }
    raw = end;
  }
  return [[...pieces], []];
}

const rawOf = (pieces: readonly Piece[]): string => pieces.map(({ raw }) => raw).join('');
const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

function built(pieces: readonly Piece[]): { text: string; repairs: Repair[] } {
  let text = '';
  const repairs: Repair[] = [];
  for (const piece of pieces) {
    if (piece.rule !== null) repairs.push({ rule: piece.rule, at: text.length, before: piece.raw, after: piece.text });
    text += piece.text;
  }
  return { text, repairs };
}
