import { readByline, type BylineReading } from '../bylines.ts';
import { columnKind } from '../column-names.ts';
import { captionScore, creditTail, readCredit, type CreditReading } from '../credits.ts';
import { headDateline, type DatelineReading } from '../datelines.ts';
import { readEditorNote } from '../editor-notes.ts';
import { type Line, readFragments, readLines } from '../fragments.ts';
import { headJump, type JumpReading, readJump, tailJump } from '../jumps.ts';
import type { Byline, Span } from '../record.ts';
import { loneNameBehind, readLoneName } from '../lone-names.ts';
import { type FirstLine, type LastLine, printedForms } from './printed-lines.ts';
import { lineFlow } from './line-flow.ts';
import { plainText } from './plain-text.ts';
import { partStrayedHalves } from './strayed-halves.ts';
import { putStrayedLinesBack } from './strayed-lines.ts';
import { longestTitle, titleKind } from './title-kind.ts';
import type { Words } from './words.ts';
import { readSourceNote, type SourceReading, tailSourceNote } from '../source-notes.ts';
import { tailByline } from '../tail-byline.ts';
import { betweenCells } from '../written-markup.ts';

/** What a unit is by its own words; whether a short line is a headline, a heading or a torn paragraph the page decides. */
export type UnitRole = 'text' | 'list' | 'editor_note' | 'byline' | 'dateline' | 'jump-in' | 'jump-out' | 'caption' | 'credit' | 'source';

/** The smallest piece a page is solved from: one role, one span. */
export interface Unit extends Span {
  role: UnitRole;
  /** Its characters without line wraps, spaces between Han and markup: for looking at, never for printing. */
  text: string;
  /** Markdown heading level 1…6, below them all a line in bold print (`boldLevel`), or 0. */
  level: number;
  /** Whether its first printed line begins with an indent, where the page tells. */
  firstLine: FirstLine;
  /** Whether its last printed line is a full one, where the page keeps to its lines. */
  lastLine: LastLine;
  /** How many printed lines it takes up; null where the page does not show its lines. */
  lines: number | null;
  /** A space stands between Han characters of it that is no line's end. */
  parted: boolean;
  /** It is made of parts of as many characters each, between such spaces or commas. */
  even: boolean;
  /** Runs on from the unit before it, without a line break between them. */
  glued: boolean;
  /** No blank line parts it from the unit before it. */
  close: boolean;
  /** A list's item that is a row of a table. */
  row?: true;
  /** A stanza: its lines end where their author ended them. */
  verse?: true;
  /** Half of a headline that was read into a column's line. */
  strayed?: true;
  /** A column's line that was read into a headline. */
  tornLine?: true;
  /** What its reader found, for the roles that have one. */
  byline?: BylineReading;
  dateline?: DatelineReading;
  jump?: JumpReading;
  credit?: CreditReading;
  source?: SourceReading;
}

/** Who a dateline or a byline names. */
export const signersOf = ({ dateline, byline }: Unit): Byline[] => [...(dateline?.people ?? []), ...(byline?.people ?? [])];

/** A short text with a credit behind it is a caption; a longer one is a paragraph that ends in a credit. */
const longestCaption = 80;

/**
 * A page text → its units, in source order but for the lines that were read into a headline.
 *
 * @param apart indexes of lines that are no part of any article
 */
export function readUnits(source: string, words: Words, lines: readonly Line[] = readLines(source), apart: ReadonlySet<number> = new Set()): Unit[] {
  const fragments = readFragments(source, lines, apart, lineFlow(words));
  const split = (signsBehind: boolean): Unit[] => fragments.flatMap((fragment) => (fragment.verse ? [stanza(source, fragment)] : new Splitter(source, fragment, signsBehind).units()).map((unit) => ({ ...unit, close: fragment.close || unit.glued })));
  const atOnce = split(false);
  const pieces = atOnce.filter((unit) => isNames(unit) && isInBracket(unit)).length >= fewestAlike ? split(true) : atOnce;
  const units = putStrayedLinesBack(partStrayedHalves(pieces, source, words), words);
  units.forEach((unit, i) => {
    if (unit.verse) return;
    const after = units[i + 1];
    const before = units[i - 1];
    const reporter = after?.role === 'credit' && isTitleLike(unit) && stands(units[i + 2]) && /报道$/.test(after.text) ? readByline(source.slice(after.start, after.end)) : null;
    if (reporter && reporter.people.length > 0) Object.assign(after!, { role: 'byline', byline: reporter });
    if (unit.role === 'text' && after?.role === 'credit' && unit.text.length <= longestCaption && unit.level === 0 && !after.glued) unit.role = 'caption';
    const signature = standsAsSignature(units, i) ? readSignature(source.slice(unit.start, unit.end), words) : null;
    const byline = signature ?? (repeatsName(unit, before) ? before!.byline! : null) ?? (standsInTornText(units, i) ? readStrayNames(source.slice(unit.start, unit.end), words) : null);
    if (byline) Object.assign(unit, { role: 'byline', byline });
    if (unit.role === 'text' && unit.level === 0 && isBesidePicture(unit) && !(before && pointsAtPicture.test(before.text)) && !(after && pointsAtPicture.test(after.text))) unit.role = 'caption';
    if (unit.role === 'editor_note' && columnKind.test(unit.text) && isTitleLike(after)) unit.role = 'text';
    if (unit.role === 'text' && before?.role === 'editor_note' && readEditorNote(before.text)?.alone) unit.role = 'editor_note';
  });
  if (units.filter((unit, i) => isNames(unit) && !isInBracket(unit) && isTitleLike(units[i - 1])).length >= fewestAlike)
    units.forEach((unit, i) => {
      const name = standsAsSignature(units, i) ? readLoneName(source.slice(unit.start, unit.end)) : null;
      if (name) Object.assign(unit, { role: 'byline', byline: name });
    });
  const texts = units.filter(({ role, verse }) => role === 'text' && !verse);
  printedForms(texts.map(({ start, end }) => source.slice(start, end))).forEach((form, i) => Object.assign(texts[i]!, form));
  return units;
}

/** An arrow points from a caption to its picture; before each of several lines it is the mark of a list. */
const pointsAtPicture = /^[▲△▼▽◀◁]/u;
const isBesidePicture = ({ text }: Unit): boolean => pointsAtPicture.test(text) && text.length <= longestCaption && /[。！？]$/.test(text);

const isTitleLike = (unit: Unit | undefined): boolean => unit?.role === 'text' && unit.text.length >= 6 && unit.text.length <= longestTitle && !/[。；，,;]$/.test(unit.text);

/** A page signs its articles in one manner: so many names by themselves show it. */
const fewestAlike = 2;
const isNames = ({ byline }: Unit): boolean => byline !== undefined && byline.people.length > 0 && byline.people.every(({ role, org }) => role === null && org === null);
const isInBracket = ({ text }: Unit): boolean => /^[（(]/.test(text);

/** Characters of the shortest text that stands below a headline and its byline, be it the head of a torn paragraph, and of the shortest whole sentence, whose first mark comes later. */
const [shortestText, shortestSentence] = [30, 10];
const stands = (unit: Unit | undefined): boolean => unit?.role === 'text' && (unit.text.length > shortestText || (unit.text.length >= shortestSentence && /^\p{Script=Han}{3}.*。$/u.test(unit.text)));

/** It stands where names stand, below a title and above the text, or above itself again. */
const standsAsSignature = (units: readonly Unit[], i: number): boolean => units[i]!.role === 'text' && isTitleLike(units[i - 1]) && stands(units[units[i + 1]?.text === units[i]!.text ? i + 2 : i + 1]);

/** It stands where a text stopped in mid-sentence, as what was set above a column does when it is read between two of them. */
const standsInTornText = (units: readonly Unit[], i: number): boolean => units[i]!.role === 'text' && units[i - 1]?.role === 'text' && titleKind(units[i - 1]!.text) === 'open' && units[i + 1]?.role === 'text';

/** Below a byline its name stands once more, as beside the picture of who wrote the text. */
const repeatsName = (unit: Unit, before: Unit | undefined): boolean => unit.role === 'text' && before?.byline?.people.length === 1 && before.byline.people[0]!.name === unit.text;

/** How sure names have to be there. */
const leastStray = 0.7;

function readStrayNames(raw: string, words: Words): BylineReading | null {
  if (!/^\p{Script=Han}{2,4}(?:[ \u3000]+\p{Script=Han}{2,4})*$/u.test(raw)) return null;
  const byline = readByline(raw, true);
  return byline && byline.confidence >= leastStray && !isListed(byline, words) ? byline : null;
}

/** Parts of speech, as jieba tags them, that no name is made of: 小与大, 短章三则. */
const grammar = /^[cpurm]/;

/** How sure names have to be below a title that are no words of the dictionary and do not have two characters each, as words have. */
const leastUnlisted = 0.25;
const isListed = ({ people }: BylineReading, { cut }: Words): boolean => people.every(({ name }) => name.length < 3) || people.some(({ name }) => cut(name).length === 1);

/** What a page may set before the name of who wrote an article. */
const signMark = /^[□■○◎●◆◇][ \u3000]*/u;

/** Below a title and above the text names nobody expects are names too: 麻榆塘, 李悦 渠渡; and what is made of no words at all: 老江沿. */
function readSignature(raw: string, words: Words): BylineReading | null {
  const plain = raw.replace(/^#{1,6}\s+/, '');
  const line = plain.replace(signMark, '');
  if (!/^\p{Script=Han}{1,4}(?:[ \u3000]+\p{Script=Han}{1,4})*$/u.test(line)) return null;
  const byline = readByline(line, true);
  if (byline && byline.confidence >= (isListed(byline, words) ? leastBare : leastUnlisted)) return byline;
  const marked = line === plain ? null : readLoneName(line);
  if (marked && words.cut(marked.people[0]!.name).length > 1) return marked;
  const names = line.split(/[ \u3000]+/);
  const strange = names.every((name) => name.length > 2 && words.tag(name).every(({ word, tag }) => word.length === 1 && !grammar.test(tag)));
  return strange ? { people: names.map((name) => ({ name, role: null, org: null })), confidence: leastBare } : null;
}

/** What no reader has said anything of. */
const unread = { level: 0, firstLine: null, lastLine: null, lines: null, parted: false, even: false, glued: false, close: false } as const;

const stanza = (source: string, { start, end }: Span): Unit => ({ ...unread, role: 'text', start, end, text: plainText(source.slice(start, end)), verse: true });

/** Takes a fragment apart: marks at its head and its end that are no part of its text. */
class Splitter {
  private readonly head: Unit[] = [];
  private readonly tail: Unit[] = [];
  private readonly source: string;
  private readonly first: number;
  private start: number;
  private end: number;

  private readonly signsBehind: boolean;

  /** @param signsBehind whether the page sets names in brackets behind its texts */
  constructor(source: string, { start, end }: Span, signsBehind: boolean) {
    this.source = source;
    this.signsBehind = signsBehind;
    this.first = start;
    this.start = start;
    this.end = end;
  }

  units(): Unit[] {
    this.splitHead();
    this.splitTail();
    const text = this.unit('text', this.start, this.end);
    if (text.start >= text.end) return [...this.head, ...this.tail];
    return [...this.head, ...this.whole(text), ...this.tail];
  }

  private get rest(): string {
    return this.source.slice(this.start, this.end);
  }

  private unit(role: UnitRole, from: number, to: number, reading: Partial<Unit> = {}): Unit {
    const raw = this.source.slice(from, to);
    const start = from + raw.length - raw.trimStart().length;
    return {
      ...unread, role, start, end: Math.max(start, from + raw.trimEnd().length), text: plainText(raw), level: /^(#{1,6})\s/.exec(raw)?.[1]?.length ?? 0, glued: from > this.first, ...reading,
    };
  }

  private splitHead(): void {
    const jump = headJump(this.rest);
    if (jump?.kind === 'from') {
      this.head.push(this.unit('jump-in', this.start, this.start + jump.end, { jump }));
      this.start += jump.end;
    }
    const dateline = headDateline(this.rest);
    if (dateline) {
      this.head.push(this.unit('dateline', this.start, this.start + dateline.end, { dateline }));
      this.start += dateline.end;
    }
  }

  private splitTail(): void {
    for (;;) {
      const jump = tailJump(this.rest);
      const at = jump && jump.start > 0 && jump.kind === 'to' ? jump.start : tailByline(this.rest) ?? (this.signsBehind ? loneNameBehind(this.rest) : null) ?? tailSourceNote(this.rest);
      if (at === null || at <= 0) return;
      const from = this.start + at;
      this.tail.unshift(...this.whole(this.unit('text', from, this.end), true));
      this.end = from;
    }
  }

  /** The role of a piece nothing more can be split from. @param behind it was split from the end of a text, where names are expected */
  private whole(piece: Unit, behind = false): Unit[] {
    const raw = this.source.slice(piece.start, piece.end);
    const jump = readJump(raw);
    if (jump) return [{ ...piece, role: jump.kind === 'from' ? 'jump-in' : 'jump-out', jump }];
    const source = readSourceNote(raw);
    if (source) return [{ ...piece, role: 'source', source }];
    const credit = readCredit(raw);
    if (credit) return [{ ...piece, role: 'credit', credit }];
    const byline = readByline(raw.replace(/^#{1,6}\s+/, ''), behind);
    const isItem = /^[-*+]\s/.test(raw);
    if (byline && byline.confidence >= leastConfidence(piece, raw) && !(isItem && byline.people.every(({ role }) => role === null))) return [{ ...piece, role: 'byline', byline }];
    const name = this.signsBehind && /^[（(]/.test(raw) ? readLoneName(raw) : null;
    if (name) return [{ ...piece, role: 'byline', byline: name }];
    if (isItem) return [{ ...piece, role: 'list', ...(raw.includes(betweenCells) && { row: true as const }) }];
    if (readEditorNote(raw)) return [{ ...piece, role: 'editor_note' }];
    const at = piece.text.length <= longestCaption ? creditTail(raw) : null;
    if (at !== null && at > 0) {
      const from = piece.start + at;
      return [{ ...this.unit('caption', piece.start, from) }, this.unit('credit', from, piece.end, { credit: readCredit(this.source.slice(from, piece.end).trim()) ?? { people: [], source: null } })];
    }
    if (piece.level === 0 && captionScore(raw) > 0.7) return [{ ...piece, role: 'caption' }];
    return [piece.level === 0 && isBoldLine(raw) ? { ...piece, level: boldLevel } : piece];
  }
}

/** A line in bold print with nothing behind it but the line's end is marked as a title, as far as it may be one. */
export const boldLevel = 7;
const isBoldLine = (raw: string): boolean => raw.length <= longestTitle + 8 && /^(?:\*\*[^*\n]*[^*\n。，]\*\*|<(b|strong)>[^<\n]*[^<\n。，]<\/\1>)$/u.test(raw);

/** How sure a line has to be a byline that is neither marked as a heading nor set in brackets. */
const leastBare = 0.5;

/** A line marked as a heading has to say that it is a byline; a bracket round nothing but what may be names says it by itself. */
function leastConfidence({ level }: Unit, raw: string): number {
  if (level > 0) return 0.95;
  return /^[（(].*[）)]$/su.test(raw) ? 0.2 : leastBare;
}
