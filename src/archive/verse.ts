import { readByline } from './bylines.ts';
import { isTornLine, type Setting } from './line-settings.ts';
import type { Continuity } from './paragraph-lines.ts';
import { isPoemTitle } from './verse-forms.ts';

/** Lines of a text, by their indexes, `to` not among them. */
export interface Stanza {
  from: number;
  to: number;
}

/** A line with text, and whether a blank line, or nothing, stands above it. */
interface Line {
  text: string;
  first: boolean;
}

/** Characters of the shortest line and of the longest. */
const [shortest, longest] = [2, 22];

/** A line of verse has no figures, no foreign words and no marks of lists, begins with no mark that ends something, and has no sentence's end inside. */
const words = /^[\p{Script=Han}…—“‘「『《](?:[\p{Script=Han}，、：…—·“”‘’「」『』《》\s]|[。！？；](?!\p{Script=Han}))*$/u;

/** So many free lines of so few characters on the average are verse; longer ones cannot be told from the wrapped ones of a narrow column. */
const [fewestFree, longestMean] = [5, 9.5];
/** Of free lines so many may be as wide as their column, and no more: else they are printed lines. No column is narrower than that. */
const mostTorn = 0.5;
const narrowest = 9;
/** Of lines as wide as a column so many may differ by no more than a character: else they are wrapped, whether their column was found or not. */
const mostEven = 0.5;
/** And so many may stop within a clause that begins inside them. */
const mostRunOn = 0.3;

/** Lines of verse that go on with one another do so no more than this on the average, as a natural logarithm: none is torn in mid-word. */
const mostFlow = 0.8;

/** Sung verse keeps to short clauses, of so many characters at most, so many of them on so many lines, and each line ends with one. */
const [longestClause, fewestSung, fewestSungLines] = [9, 7, 3];

/** Regular verse has so many clauses of five or seven characters each, on so many lines. */
const [fewestClauses, fewestRegular] = [4, 2];

/** 陈 樵, 江 帆 作 */
const spacedName = /^\p{Script=Han}[ \u3000]+\p{Script=Han}{1,2}(?:[ \u3000]*[作文图])?$/u;

/** How sure names have to be on a line between blank ones, and among others. */
const [nameApart, nameAmong] = [0.5, 0.8];

/**
 * Stanzas: runs of lines each of which ends where its author ended it, so none is wrapped and none is a title. Blank lines
 * part stanzas; where one stands behind every line, a poem is one stanza.
 *
 * @param settings how each line is set in its column
 * @param apart indexes of lines that are no text of the page
 * @param goesOn what the language says about two lines
 */
export function stanzas(lines: readonly Line[], settings: readonly Setting[], apart: ReadonlySet<number>, goesOn: Continuity): Stanza[] {
  const isSingle = (i: number): boolean => lines[i]!.first && (lines[i + 1]?.first ?? true);
  const names = lines.map(({ text }, i) => {
    if (text.length > longest || apart.has(i)) return false;
    const byline = readByline(text);
    return byline !== null && byline.confidence >= (isSingle(i) ? nameApart : nameAmong);
  });
  const isVerse = (i: number): boolean => !apart.has(i) && !names[i] && lines[i]!.text.length >= shortest && lines[i]!.text.length <= longest && words.test(lines[i]!.text) && !isPoemTitle(lines[i]!.text) && !spacedName.test(lines[i]!.text) && !/[：:]$/.test(lines[i]!.text);
  const found: Stanza[] = [];
  for (let from = 0; from < lines.length; from++) {
    if (!isVerse(from)) continue;
    let to = from + 1;
    while (to < lines.length && isVerse(to)) to++;
    const run = withoutTitles({ from, to }, lines, names, isSingle);
    const texts = lines.slice(run.from, run.to).map(({ text }) => text);
    const torn = texts.filter((text, i) => isTornLine(text, settings[run.from + i]!) && settings[run.from + i]!.width >= narrowest).length;
    const flow = (): number => texts.slice(1).reduce((sum, text, i) => sum + goesOn(texts[i]!, text), 0) / (texts.length - 1);
    if (isRegular(texts) || isSung(texts) || (isFree(texts) && torn <= mostTorn * texts.length && flow() <= mostFlow)) found.push(...parted(run, lines));
    from = to;
  }
  return found;
}

/** Fewest lines of verse that are set on one line with strokes between them, and of how many characters on the average. */
const [fewestSlashed, leastSlashed] = [3, 4];

/** 一条小河/绕着老屋静静地流/母亲站在桥头 */
export function isSlashedVerse(line: string): boolean {
  const parts = line.split(/[/／]/).map((part) => part.trim());
  return parts.length >= fewestSlashed && parts.every((part) => part.length >= shortest && part.length <= longest && words.test(part)) && meanLength(parts) >= leastSlashed;
}

/** The line above a byline is a title, and so is one by itself above other text or, where no byline stands there, the first. */
function withoutTitles({ from, to }: Stanza, lines: readonly Line[], names: readonly boolean[], isSingle: (i: number) => boolean): Stanza {
  const below = lines[to];
  const isTitle = (i: number): boolean => !/[，。；、]$/.test(lines[i]!.text);
  const isAboveText = below !== undefined && (names[to] ? !/^[（(]/.test(below.text) : isSingle(to - 1) && below.text.length > longest);
  const isFirst = lines[from]!.first && !names[from - 1];
  return { from: isFirst && isTitle(from) ? from + 1 : from, to: isAboveText && isTitle(to - 1) ? to - 1 : to };
}

const meanLength = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0) / Math.max(1, texts.length);

function isFree(texts: readonly string[]): boolean {
  return texts.length >= fewestFree && meanLength(texts) <= longestMean && !areEven(texts) && !areRunOn(texts);
}

/** Most lines are as long as one another, give or take what a reader or a narrow column does to a wrapped one. */
function areEven(texts: readonly string[]): boolean {
  const median = texts.map(({ length }) => length).sort((a, b) => a - b)[texts.length >> 1]!;
  return median >= narrowest && texts.filter(({ length }) => Math.abs(length - median) <= 1).length > mostEven * texts.length;
}

/** Many a line stops in the middle of a clause that began on it: their author ended none of them. */
const areRunOn = (texts: readonly string[]): boolean => texts.filter((text) => /[，。！？；、：]\s?\p{Script=Han}{2,}$/u.test(text)).length > mostRunOn * texts.length;

/** 百里平川，千年古渡，一水东流。 */
function isSung(texts: readonly string[]): boolean {
  const clauses = texts.flatMap(clausesOf);
  return texts.length >= fewestSungLines && clauses.length >= fewestSung && clauses.every(({ length }) => length <= longestClause) && texts.every((text) => /[，。！？；、]$/.test(text));
}

const clausesOf = (text: string): string[] => text.split(/[，。！？；、\s]+/u).filter(Boolean);

/** 登高望远意悠悠，万里江山一眼收。 */
function isRegular(texts: readonly string[]): boolean {
  const clauses = texts.flatMap(clausesOf);
  const { length } = clauses[0] ?? '';
  return (length === 5 || length === 7) && clauses.length >= fewestClauses && texts.length >= fewestRegular && clauses.every((clause) => clause.length === length) && texts.some((text) => /[。！？]$/.test(text));
}

/** A run cut at its blank lines, where some of its lines have none between them. */
function parted({ from, to }: Stanza, lines: readonly Line[]): Stanza[] {
  const cuts = lines.slice(from + 1, to).flatMap(({ first }, i) => (first ? [from + 1 + i] : []));
  if (cuts.length === to - from - 1) return [{ from, to }];
  return [from, ...cuts].map((cut, i) => ({ from: cut, to: cuts[i] ?? to }));
}
