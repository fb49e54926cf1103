import { boundFirst } from './bound-first.ts';
import { isColumnName } from '../column-names.ts';
import { dashFirst } from './dash-first.ts';
import { wordEvidence } from './seam-evidence.ts';
import { borderReach, goesOn, lastClass, titleEnd } from './word-order.ts';
import type { FirstLine } from './printed-lines.ts';
import { likelihood, weighed } from './features.ts';
import { titleEvidence, type TitleLook } from './title-features.ts';
import { longestTitle, titleKind } from './title-kind.ts';
import type { SolverWeights } from './solver-weights.ts';
import { alike, type Topics } from './topic.ts';
import { boldLevel, signersOf, type Unit } from './units.ts';
import type { Words } from './words.ts';

/** How the text of a node stops. `bare`: in the middle of a sentence, as at a torn column's foot; `quoted`: so, behind a quotation or a title of a work. */
export type Ending = 'closed' | 'bracket' | 'quoted' | 'semicolon' | 'comma' | 'bare';

/** A unit with body text or a title, and with it the marks that stand around it: what links run between. */
export interface Node {
  /** Index of the unit that carries the text. */
  unit: number;
  /** Units that belong to it: bylines, datelines, jump lines, source notes. */
  before: number[];
  after: number[];
  text: string;
  /** 0…1: how likely it is a headline or heading by its own form and its neighbours. */
  title: number;
  level: number;
  /** 0…1: how likely it is a heading by its form, where the page marks headlines alone. */
  heading: number;
  ending: Ending;
  /** Characters it takes up in its column, with the marks around it. */
  room: number;
  /** Characters of those marks. */
  marks: number;
  /** How many printed lines that is; null where the page does not show its lines. */
  lines: number | null;
  /** Begins with a character that cannot begin a sentence. */
  bound: boolean;
  firstLine: FirstLine;
  /** No blank line parts it from what stands before it. */
  close: boolean;
  /** A byline stands right behind it: below a title, or where an article ends. */
  bylineBehind: boolean;
  /** That byline would sign the text before it: it is set in brackets, or on its line. */
  closing: boolean;
  /** A byline stands right behind this title. */
  signed: boolean;
  dateline: boolean;
  /** Who signs it: the names in the bylines behind it and the dateline before it. */
  names: readonly string[];
  /** Another short line of the page is built like it, as the headings of one article are. */
  parallel: boolean;
  jumpIn: boolean;
  jumpOut: boolean;
  /** Signed at its end, as the last paragraph of an article is. */
  signedOff: boolean;
  /** A note of origin, as in 原载《…》, stands behind it. */
  sourceNote: boolean;
}

/**
 * Units → nodes in source order, each as likely a title as it looks and is marked. Captions, halves of headlines read into a
 * column and furniture are no nodes: articles take in what stands among their text afterwards.
 */
export function nodesOf(units: readonly Unit[], topics: Topics, words: Words, weights: SolverWeights['titles']): Node[] {
  const look = titleLook(units, topics, words);
  const nodes: Node[] = [];
  let waiting: number[] = [];
  const take = (unit: number): Node => {
    const { text, level, role, tornLine, verse } = units[unit]!;
    const evidence = role === 'text' && !tornLine && !verse && !isAside(text) && !isSpoken(text) ? titleEvidence(units, unit, look) : null;
    const title = evidence ? surer(likelihood(weighed(evidence, weights, `${titleKind(text)} `)), units, unit) : 0;
    const node: Node = {
      unit, before: waiting, after: [], room: 0, marks: 0, lines: null, text, title, level, heading: 0, ending: role === 'list' || verse || (role === 'editor_note' && text.length < 12) ? 'closed' : endingOf(text), bound: boundFirst.test(text), firstLine: units[unit]!.firstLine, close: units[unit]!.close, bylineBehind: false, closing: false, signed: false, names: [], parallel: evidence?.parallel === 1,
      dateline: waiting.some((i) => units[i]!.role === 'dateline'), jumpIn: waiting.some((i) => units[i]!.role === 'jump-in'), jumpOut: false, signedOff: false, sourceNote: false,
    };
    waiting = [];
    nodes.push(node);
    return node;
  };
  units.forEach((unit, i) => {
    const last = nodes.at(-1);
    // Rows of a table are never parted, nor are stanzas.
    if (unit.verse && units[i - 1]?.verse) last!.after.push(i);
    else if (unit.row && unit.close && units[i - 1]?.role === 'list') last!.after.push(i);
    // The text goes on behind half of a headline that was read into it.
    else if (unit.strayed) return;
    else if (unit.role === 'text' || unit.role === 'list' || unit.role === 'editor_note') take(i);
    else if (unit.role === 'dateline' || unit.role === 'jump-in' || (!last && unit.role !== 'caption' && unit.role !== 'credit')) waiting.push(i);
    else if (unit.role === 'byline') {
      last!.after.push(i);
      if (waiting.length === 0) last!.bylineBehind = true;
      if (/^[（(]/.test(unit.text) || unit.glued) last!.closing = true;
    } else if (unit.role === 'jump-out') {
      last!.after.push(i);
      last!.jumpOut = true;
    } else if (unit.role === 'source') {
      last!.after.push(i);
      last!.sourceNote = true;
    }
  });
  if (waiting.length) {
    const last = nodes.at(-1);
    if (last) last.after.push(...waiting);
    else take(waiting.shift()!);
  }
  for (const node of nodes) {
    const { lines, text } = units[node.unit]!;
    const around = [...node.before, ...node.after];
    node.names = around.flatMap((i) => signersOf(units[i]!)).map(({ name }) => name);
    node.marks = around.reduce((sum, i) => sum + units[i]!.text.length, 0);
    node.room = text.length + node.marks;
    node.lines = lines && lines + around.length;
  }
  return nodes.map((node) => retitled(node, node.title));
}

/** The node, as likely a title as said. */
export function retitled(node: Node, title: number): Node {
  const signed = node.bylineBehind && title > 0.5;
  return { ...node, title, signed, signedOff: node.closing && !signed };
}

/** Stops in mid-sentence, as a torn paragraph does, or a title. */
export const isOpen = ({ ending }: Node): boolean => ending === 'bare' || ending === 'comma' || ending === 'quoted';

/** Stops in mid-sentence, and is no title, which may. */
export const isTorn = (node: Node): boolean => isOpen(node) && node.title <= 0.5;

/** Stops in the middle of a sentence and of a clause, and is no title. */
export const stopsBare = (node: Node | undefined): node is Node => node !== undefined && node.ending === 'bare' && node.title < 0.5;

/** What title features look at besides the units. */
export function titleLook(units: readonly Unit[], topics: Topics, { cut, tag, bond }: Words): TitleLook {
  const vectors = units.map((_, i) => topics.vector([i]));
  const longer = units.filter(({ text }) => text.length > longestTitle);
  return {
    saved: (a, b) => wordEvidence(a.slice(-borderReach), b.slice(0, borderReach), cut).saved,
    bond,
    alike: (i, j) => (vectors[i] && vectors[j] ? alike(vectors[i], vectors[j]) : 0),
    endsLikeTitle: (text) => goesOn(lastClass(text, tag), titleEnd),
    endsWithFunctionWord: (text) => /^(?:p|c|d|uj)$/.test(tag(text.slice(-borderReach)).at(-1)?.tag ?? ''),
    marked: units.some(({ level }) => level > 0 && level < boldLevel),
    spaced: longer.filter(({ parted }) => parted).length / Math.max(1, longer.length),
  };
}

/** A paragraph in brackets, as a long list of contributors is: never a title, and never the first of an article. */
export const isAside = (text: string): boolean => text.length > 20 && /^[（(][^（()）]*[）)]$/.test(text);

/** What is said in an interview, its speaker before it: 问：为什么要改？ A headline may begin with 记者: that it stops as a sentence does tells them apart. */
export const isSpoken = (text: string): boolean => /^(?:[问答][：:]|(?:记者|主持人)[：:].*[。？！?!]$)/s.test(text);

/** How surely a line is a title that stands above the rest of its headline, and how likely it must be one by itself above a subhead. */
const [surelyTitle, leastAbove] = [0.9, 0.3];

/** What a line's likelihood of being a title is where the rest of a headline stands below it. */
function surer(title: number, units: readonly Unit[], i: number): number {
  const isHead = isKicker(units, i) || isColumnLine(units, i) || (title > leastAbove && isAboveSubhead(units, i));
  return isHead ? Math.max(title, surelyTitle) : title;
}

/** A short line that ends in a colon and names whose headline stands below it. */
function isKicker(units: readonly Unit[], i: number): boolean {
  const below = units[i + 1];
  return /^[^，,。；;！？]{4,20}[：:]$/.test(units[i]!.text) && below?.role === 'text' && below.text.length >= 6 && below.text.length <= 40 && !/[。！；;，,：:]$/.test(below.text) && !/^[一二三四五六七八九十\d（(①]/.test(below.text);
}

/** A line that is like a column's name above one that is like a headline. */
function isColumnLine(units: readonly Unit[], i: number): boolean {
  const below = units[i + 1];
  return isColumnName(units[i]!.text) && below?.role === 'text' && below.text.length > units[i]!.text.length && below.text.length <= longestTitle && titleKind(below.text) === 'open';
}

/** A short line above one that begins with a dash and ends no sentence: 板凳一摆，话匣子就开 / ——“屋场会”现场记录 */
function isAboveSubhead(units: readonly Unit[], i: number): boolean {
  const below = units[i + 1];
  return titleKind(units[i]!.text) === 'open' && below?.role === 'text' && dashFirst.test(below.text) && below.text.length <= longestTitle && titleKind(below.text) === 'open';
}

function endingOf(text: string): Ending {
  if (/[。！!？?…]["'”’』」）)】]*$/.test(text)) return 'closed';
  if (/[）)】]$/.test(text)) return 'bracket';
  if (/[”"’』」》]$/.test(text)) return 'quoted';
  if (/[；;：:]$/.test(text)) return 'semicolon';
  if (/[，,、]$/.test(text)) return 'comma';
  return 'bare';
}
