import type { Unit } from './units.ts';

/** Names of the features by which a short line is told from a torn paragraph, in the order of their values. */
export const titleFeatures = [
  'bias', 'length<=4', 'length 5-8', 'length 9-16', 'length 17-30', 'length 31-45', 'length>45',
  'ends sentence', 'ends quotation', 'ends question', 'ends comma', 'ends colon', 'ends bracket', 'sentence inside', 'commas', 'two commas',
  'markdown', 'dash first', 'halves', 'byline next', 'dateline next', 'long text next', 'nothing next', 'first on page',
  'text before open', 'text before closed', 'title-like before', 'end mark before', 'number first', 'makes word with text before', 'makes word with text behind',
  'bound character first', 'about what follows', 'about what came before', 'page marks titles', 'page marks titles, this not', 'short next', 'dash next', 'parallel', 'parallel again', 'signed below, one between', 'ends like a title', 'colon inside', 'ends with function word', 'goes on near',
] as const;

const dash = /^[—–\-－─]/;
const terminal = /[。！!…；;”"』」]$/;
/** Characters that hardly ever begin a Chinese sentence or headline: bound endings and closing marks. */
export const boundFirst = /^[的了着过地得们者性化率等及和与或而则之，。、；：！？,.;:!?）)”’》」』】%％‰℃]/;

/** What the features need to know of a page besides its units. */
export interface TitleLook {
  /** Words saved by joining two plain texts (see seam-evidence). */
  saved: (a: string, b: string) => number;
  /** How alike two units are in topic, by index; 0 for one that is not there. */
  alike: (i: number, j: number) => number;
  /** -1…1: how well a headline ends with the last word of a text. */
  endsLikeTitle: (text: string) => number;
  /** Whether the last word only leads to another: a preposition, conjunction, adverb or 的. */
  endsWithFunctionWord: (text: string) => boolean;
  /** Whether titles are marked as Markdown headings on this page. */
  marked: boolean;
}

/**
 * @param units all units of the page
 * @param i the unit in question, of role text
 */
export function titleFeatureValues(units: readonly Unit[], i: number, { saved, alike, marked, ...look }: TitleLook): number[] {
  const { text, level, halves } = units[i]!;
  const n = text.length;
  const next = units[i + 1];
  const before = units[i - 1];
  const commas = text.match(/[，,、]/g)?.length ?? 0;
  const alikes = parallels(units, i);
  const on = (value: boolean): number => (value ? 1 : 0);
  const openBefore = before?.role === 'text' && before.text.length > 12 && !terminal.test(before.text) && !/[？?）)]$/.test(before.text);
  return [
    1, on(n <= 4), on(n > 4 && n <= 8), on(n > 8 && n <= 16), on(n > 16 && n <= 30), on(n > 30 && n <= 45), on(n > 45),
    on(/[。！!…；;]$/.test(text)), on(/[。！？!?…][”"』」]$/.test(text)), on(/[？?]$/.test(text)), on(/[，,、]$/.test(text)), on(/[：:]$/.test(text)), on(/[）)]$/.test(text)),
    on(/[。；;！].|[^\d]\.[^\d]/u.test(text)), on(commas === 1), on(commas > 1),
    on(level > 0), on(dash.test(text)), on(halves && n <= 30), on(next?.role === 'byline'), on(next?.role === 'dateline'),
    on(next?.role === 'text' && next.text.length > 45), on(!next), on(i === 0),
    on(openBefore), on(before?.role === 'text' && !openBefore && before.text.length > 12), on(before?.role === 'text' && before.text.length <= 45 && !terminal.test(before.text)),
    on(before?.role === 'byline' || before?.role === 'jump-out' || before?.role === 'source'), on(/^\d/.test(text)),
    openBefore ? saved(before.text, text) : 0, next?.role === 'text' && n <= 45 && !terminal.test(text) ? saved(text, next.text) : 0,
    on(boundFirst.test(text)), alike(i, i + 1), alike(i, i - 1), on(marked), on(marked && level === 0), on(next?.role === 'text' && next.text.length <= 30), on(next !== undefined && dash.test(next.text)), on(alikes > 0), on(alikes > 1), on(next?.role === 'text' && next.text.length <= 45 && units[i + 2]?.role === 'byline'), n <= 45 ? look.endsLikeTitle(text) : 0, on(/^[^，,。：:]{2,10}[：:][^，,。：:]{4,24}$/.test(text)), on(n <= 45 && look.endsWithFunctionWord(text)), on(n <= 45 && !terminal.test(text) && [i + 1, i + 2].some((k) => units[k]?.role === 'text' && boundFirst.test(units[k]!.text))),
  ];
}

/** How a line is built: its length, and where its marks and spaces stand. */
export const shape = (text: string): string => text.replace(/[\p{Script=Han}\p{L}\p{N}]/gu, 'x');

/** Headings of one article are often built alike: as many characters, and a space or comma at the same place. @returns how many lines near it are built like it, at most two */
function parallels(units: readonly Unit[], i: number): number {
  const own = shape(units[i]!.text);
  if (own.length > 24 || own.length < 4) return 0;
  let found = 0;
  for (let k = Math.max(0, i - 60); k < Math.min(units.length, i + 61) && found < 2; k++) if (k !== i && units[k]!.role === 'text' && units[k]!.text.length === own.length && shape(units[k]!.text) === own) found++;
  return found;
}
