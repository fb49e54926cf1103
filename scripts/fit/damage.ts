import type { TruePage } from './page.ts';
import type { Piece } from './relay.ts';

// What pages lose and gain between print and text, and the composer leaves out.

/** Now and then an article's last column or its headline is not on the page. */
export function loseCells(cells: readonly Piece[][], random: () => number): Piece[][] {
  return cells.flatMap((cell, i) => {
    const { article } = cell[0]!;
    const last = !cells.some((other, k) => k > i && other[0]!.article === article);
    const own = cells.filter((other) => other[0]!.article === article).length;
    if (last && own > 1 && random() < 0.08) return [];
    const kept = cell[0]!.block === 0 && cell.length > 2 && random() < 0.05 ? cell.filter((piece, k) => k > 0 && piece.text.length > 45) : cell;
    return kept.length ? [kept] : [];
  });
}

/** Short lines from other pages, as pictures without a credit have them below. */
export function strayCaptions(strangers: readonly TruePage[], random: () => number): string[] {
  return Array.from({ length: 2 }, () => {
    const page = strangers[Math.floor(random() * strangers.length)]!;
    const clauses = page.articles.flatMap(({ blocks }) => blocks.filter(({ role }) => role === 'paragraph').flatMap(({ clean }) => clean?.split(/[，。；：！？]/) ?? [])).filter((clause) => /^\p{Script=Han}{7,16}$/u.test(clause));
    return clauses[Math.floor(random() * clauses.length)] ?? '';
  }).filter(Boolean);
}

const titles = new Set(['headline', 'heading', 'subhead']);

/** How a page loses text. */
export interface PageDamage {
  /** Whether it is the page's manner that the last lines of columns are not read. */
  losesFeet: boolean;
  /** What stands for the end of a printed line, where that is seen: whole lines are lost there. */
  lineEnd: string;
}

export function damage(piece: Piece, role: string, { losesFeet, lineEnd }: PageDamage, random: () => number): Piece[] {
  const { text } = piece;
  // Headlines are printed in halves with a gap between them, where other papers set a comma.
  if (titles.has(role) && /^[^，]{3,}，[^，]{3,}$/.test(text) && random() < 0.5) return [{ ...piece, text: text.replace('，', ' ') }];
  if (titles.has(role) && text.length >= 8 && random() < 0.35) {
    const middle = Math.floor(text.length * (0.35 + random() * 0.3));
    const sign = [' ', ' ', '，', ','][Math.floor(random() * 4)]!;
    const colon = /[：:]/.exec(text);
    if (colon && colon.index > 3 && random() < 0.5 && role === 'headline') return [{ ...piece, text: text.slice(0, colon.index + 1) }, { ...piece, text: text.slice(colon.index + 1), part: piece.part + 0.5, glued: false }];
    return [{ ...piece, text: text.slice(0, middle) + sign + text.slice(middle) }];
  }
  if (role === 'paragraph' && losesFeet && !piece.last && text.length > 30 && random() < 0.6) return [{ ...piece, text: text.slice(0, lineBefore(text, text.length - 3 - Math.floor(random() * 22), lineEnd)).trimEnd(), lost: 'foot' }];
  if (role === 'paragraph' && text.length > 60 && random() < 0.1) {
    const cut = 5 + Math.floor(random() * 30);
    return [random() < 0.6 ? { ...piece, text: text.slice(0, lineBefore(text, text.length - cut, lineEnd)).trimEnd(), lost: 'foot' } : { ...piece, text: text.slice(lineBefore(text, cut, lineEnd)).trimStart(), lost: 'head' }];
  }
  return [piece];
}

/** The end of the printed line before a place in a text; the place itself where no line ends before it. */
function lineBefore(text: string, at: number, lineEnd: string): number {
  const end = lineEnd === '' ? -1 : text.lastIndexOf(lineEnd, at);
  return end > 0 ? end : at;
}
