import { boundFirst } from './bound-first.ts';
import { dashFirst } from './dash-first.ts';
import { datedFirst } from './dated-first.ts';
import type { Features } from './features.ts';
import { longestTitle, titleKind, withoutGenre } from './title-kind.ts';
import { boldLevel, type Unit } from './units.ts';

/** From here on two texts go together as surely as words at a border can tell. */
const surelyBound = 4;
const terminal = /[。！!…；;”"』」]$/;

/** What the features need to know of a page besides its units. */
export interface TitleLook {
  /** Words saved by joining two plain texts (see seam-evidence). */
  saved: (a: string, b: string) => number;
  /** How much likelier two plain texts are as one than each by itself, by the words at their border, as a natural logarithm (see ../word-pairs). */
  bond: (a: string, b: string) => number;
  /** How alike two units are in topic, by index; 0 for one that is not there. */
  alike: (i: number, j: number) => number;
  /** -1…1: how well a headline ends with the last word of a text. */
  endsLikeTitle: (text: string) => number;
  /** Whether the last word only leads to another: a preposition, conjunction, adverb or 的. */
  endsWithFunctionWord: (text: string) => boolean;
  /** Whether titles are marked as Markdown headings on this page. */
  marked: boolean;
  /** Share of the page's longer texts that are parted by spaces. */
  spaced: number;
}

/**
 * What speaks for a unit being a headline or heading, and no torn paragraph.
 *
 * @param units all units of the page
 * @param i the unit in question, of role text
 */
export function titleEvidence(units: readonly Unit[], i: number, look: TitleLook): Features {
  return { bias: 1, ...length(units[i]!.text), ...end(units[i]!, look), ...form(units[i]!, look), ...neighbours(units, i, look), ...alikeLines(units, i, look) };
}

const on = (value: boolean): number => (value ? 1 : 0);
const isText = (unit: Unit | undefined): unit is Unit => unit?.role === 'text';

function length({ length: n }: string): Features {
  return { 'length<=4': on(n <= 4), 'length 5-8': on(n > 4 && n <= 8), 'length 9-16': on(n > 8 && n <= 16), 'length 17-30': on(n > 16 && n <= 30), 'length 31-45': on(n > 30 && n <= longestTitle), 'length>45': on(n > longestTitle) };
}

/** How it stops: a sentence does it in one way, a headline in another, and a torn paragraph where its printed line is full. */
function end({ text: whole, lastLine }: Unit, { endsLikeTitle, endsWithFunctionWord }: TitleLook): Features {
  const text = withoutGenre(whole);
  const open = titleKind(text) === 'open';
  return {
    'ends sentence': on(/[。！!…；;]$/.test(text)), 'ends quotation': on(/[。！!？?…][”"』」]$/.test(text)), 'ends question': on(/[？?]$/.test(text)), 'ends comma': on(/[，,、]$/.test(text)), 'ends colon': on(/[：:]$/.test(text)), 'ends bracket': on(/[）)]$/.test(text)),
    'ends bare quotation': on(open && /[”"』」]$/.test(text)), 'ends like a title': text.length <= longestTitle ? endsLikeTitle(text) : 0, 'ends with function word': on(text.length <= longestTitle && endsWithFunctionWord(text)),
    'torn, last line full': on(open && lastLine === 'full'), 'torn, last line short': on(open && lastLine === 'short'),
  };
}

/** What it is made of. */
function form({ text, level, parted, even }: Unit, { marked, spaced }: TitleLook): Features {
  const commas = text.match(/[，,、]/g)?.length ?? 0;
  return {
    'sentence inside': on(/[。；;！].|[^\d]\.[^\d]/u.test(text)), commas: on(commas === 1), 'two commas': on(commas > 1), 'colon inside': on(/^[^，,。：:]{2,10}[：:][^，,。：:]{4,24}$/.test(text)),
    markdown: level === boldLevel ? 0.4 : on(level > 0), 'page marks titles': on(marked), 'page marks titles, this not': on(marked && level === 0),
    'dash first': on(dashFirst.test(text)), 'number first': on(/^\d/.test(text)), 'bound character first': on(boundFirst.test(text)), 'parted where texts are not': on(parted && text.length <= 30) * (1 - spaced), 'even parts': on(even),
  };
}

/** What stands before and behind it, and whether its words or its topic go on there. */
function neighbours(units: readonly Unit[], i: number, { saved, bond, alike }: TitleLook): Features {
  const { text } = units[i]!;
  const before = units[i - 1];
  const next = units[i + 1];
  const openBefore = isText(before) && before.text.length > 12 && !terminal.test(before.text) && !/[？?）)]$/.test(before.text);
  const opens = text.length <= longestTitle && !terminal.test(text);
  return {
    'first on page': on(i === 0), 'text before open': on(openBefore), 'text before closed': on(isText(before) && !openBefore && before.text.length > 12), 'title-like before': on(isText(before) && before.text.length <= longestTitle && !terminal.test(before.text)),
    'end mark before': on(before?.role === 'byline' || before?.role === 'jump-out' || before?.role === 'source'), 'makes word with text before': openBefore ? saved(before.text, text) : 0,
    'nothing next': on(!next), 'byline next': on(next?.role === 'byline'), 'dateline next': on(next?.role === 'dateline'), 'long text next': on(isText(next) && next.text.length > longestTitle), 'short next': on(isText(next) && next.text.length <= 30), 'dated next': on(isText(next) && datedFirst.test(next.text)), 'dash next': on(next !== undefined && dashFirst.test(next.text)),
    'signed below, one between': on(isText(next) && next.text.length <= longestTitle && units[i + 2]?.role === 'byline'), 'makes word with text behind': isText(next) && opens ? saved(text, next.text) : 0, 'bound to text behind': isText(next) && opens ? Math.min(1, Math.max(0, bond(text, next.text) / surelyBound)) : 0,
    'goes on near': on(opens && [i + 1, i + 2].some((k) => isText(units[k]) && boundFirst.test(units[k].text))),
    'about what follows': alike(i, i + 1), 'about what came before': alike(i, i - 1),
  };
}

/** Headings of one article are often built alike. */
function alikeLines(units: readonly Unit[], i: number, { spaced }: TitleLook): Features {
  const lines = parallels(units, i);
  return { parallel: on(lines > 0), 'parallel again': on(lines > 1), 'parallel parted': on(units[i]!.parted && lines > 0) * (1 - spaced) };
}

/** How a line is built: its length, and where its marks and spaces stand. */
export const shape = (text: string): string => text.replace(/[\p{Script=Han}\p{L}\p{N}]/gu, 'x');

/** How many lines near it, at most two, have as many characters, and a space or a comma at the same place. */
function parallels(units: readonly Unit[], i: number): number {
  const own = shape(units[i]!.text);
  if (own.length > 24 || own.length < 4) return 0;
  let found = 0;
  for (let k = Math.max(0, i - 60); k < Math.min(units.length, i + 61) && found < 2; k++) if (k !== i && units[k]!.role === 'text' && units[k]!.text.length === own.length && shape(units[k]!.text) === own) found++;
  return found;
}
