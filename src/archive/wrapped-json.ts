import { blanksOf, escapedBlanks } from './escaped-lines.ts';
import type { Edit } from './mapped-text.ts';

// Readers of print that are asked for a layout answer with JSON: a list of parts with what each is, its place on the
// picture and its words, or the whole text under one key.

interface Value {
  /** Inside the quotation marks. */
  start: number;
  end: number;
  key: string;
  /** Number of the object it stands in. */
  owner: number;
}

const token = /"(?:[^"\\]|\\[\s\S])*(?:"|$)|[{}[\]]|[:,]|-?\d[\d.eE+-]*|true|false|null|\s+/gy;

/** What says of its object that its words are a headline or a heading. */
const titleKind = /title|head(?:ing|line)|section.?header|标题/i;

/**
 * A page text that is JSON as a whole, be it between fences, a line for each part or broken off: edits that leave its words,
 * each part of the page a paragraph, with a heading's mark where it is said to be a title. Empty where it is no JSON.
 */
export function wrappedJson(source: string): Edit[] {
  const [opening] = /^\s*(?:```\w*\s*)?(?=[[{]\s*["[{])/.exec(source) ?? [];
  const values = opening === undefined ? null : valuesOf(source, opening.length);
  if (!values) return [];
  const words = chosenKeys(values, source);
  const texts = values.filter(({ key }) => words.has(key)).map((value) => withoutBlanks(value, source)).filter(({ start, end }) => start < end);
  if (texts.length === 0) return [];
  const titles = new Set(values.filter(({ key, start, end }) => (key === 'text_level' ? end > start : !words.has(key) && titleKind.test(source.slice(start, end)))).map(({ owner }) => owner));
  const edits: Edit[] = [];
  let done = 0;
  for (const { start, end, owner } of texts) {
    const mark = titles.has(owner) && source[start] !== '#' ? '# ' : '';
    edits.push({ start: done, end: start, put: `${edits.length ? '\n\n' : ''}${mark}` }, ...unescaped(source, start, end));
    done = end;
  }
  edits.push({ start: done, end: source.length, put: '\n' });
  return edits;
}

/** Strings of a text that is nothing but JSON, and the numbers of a heading's level; null where other things stand between them. */
function valuesOf(source: string, from: number): Value[] | null {
  const values: Value[] = [];
  /** Objects and lists that are open: the object's number and the key under which what comes next stands. */
  const open: { object: boolean; owner: number; key: string }[] = [];
  let objects = 0;
  let pending: Value | null = null;
  const close = (): void => {
    if (pending) values.push(pending);
    pending = null;
  };
  token.lastIndex = from;
  for (let match; (match = token.exec(source)); ) {
    const [word] = match;
    const top = open.at(-1);
    if (word === '{' || word === '[') open.push({ object: word === '{', owner: word === '{' ? ++objects : (top?.owner ?? 0), key: top?.key ?? '' });
    else if (word === '}' || word === ']') {
      close();
      open.pop();
    } else if (word === ':') {
      if (top && pending) top.key = source.slice(pending.start, pending.end);
      pending = null;
    } else if (word === ',') close();
    else if (word[0] === '"') {
      const start = match.index + 1;
      pending = { start, end: match.index + word.length - (word.length > 1 && word.endsWith('"') ? 1 : 0), key: top?.key ?? '', owner: top?.owner ?? 0 };
    } else if (top?.key === 'text_level' && /^[1-9]/.test(word)) pending = { start: match.index, end: match.index + word.length, key: top.key, owner: top.owner };
    if (token.lastIndex === source.length) break;
  }
  close();
  // Behind the last bracket a fence may stand.
  const rest = source.slice(values.at(-1)?.end ?? from);
  return objects > 0 && /^["\s\]},\d.[:\w`-]*$/.test(rest) && !/\p{Script=Han}/u.test(rest) ? values : null;
}

/**
 * Keys whose values are the page's words: those that hold Han characters and are no labels, of which a page has few. What
 * repeats the words of another key (a page by lines and by parts) is left out.
 */
function chosenKeys(values: readonly Value[], source: string): Set<string> {
  const chosen = new Set<string>();
  let known = '';
  const kinds = [...Map.groupBy(values, ({ key }) => key)].map(([key, all]) => {
    const words = all.map(({ start, end }) => hanOf(source.slice(start, end)));
    return { key, words, size: words.join('').length };
  });
  for (const { key, words, size } of kinds.sort((a, b) => b.size - a.size)) {
    const distinct = new Set(words.filter(Boolean));
    const isLabel = words.length >= 4 && distinct.size <= words.length / 2 && [...distinct].every((word) => word.length < 8);
    const tried = [...distinct].filter((word) => word.length > 3).slice(0, 20);
    const repeats = tried.length > 0 && tried.filter((word) => known.includes(word)).length > tried.length / 2;
    if (size === 0 || isLabel || repeats) continue;
    chosen.add(key);
    known += words.join('');
  }
  return chosen;
}

/** Blanks at either end, written as they are or as escapes, are none of the words. */
function withoutBlanks(value: Value, source: string): Value {
  const text = source.slice(value.start, value.end);
  const [before] = /^(?:\s|\\[nrtbf])*/.exec(text)!;
  let end = text.length;
  while (end > before.length && (/\s/.test(text[end - 1]!) || /(?<!\\)\\[nrtbf]$/.test(text.slice(Math.max(0, end - 3), end)))) end -= /\s/.test(text[end - 1]!) ? 1 : 2;
  return { ...value, start: value.start + before.length, end: value.start + end };
}

const hanOf = (text: string): string => text.replace(/\\u[\da-fA-F]{4}/g, unicode).replace(/\P{Script=Han}+/gu, '');
const unicode = (escape: string): string => String.fromCharCode(parseInt(escape.slice(2), 16));

function unescaped(source: string, start: number, end: number): Edit[] {
  return [...source.slice(start, end).matchAll(new RegExp(`(?<blanks>${escapedBlanks})|\\\\(?:u[\\da-fA-F]{4}|[\\s\\S])`, 'g'))].map(({ index, 0: escape, groups }) => ({
    start: start + index, end: start + index + escape.length, put: groups!.blanks !== undefined ? blanksOf(escape) : escape.length > 2 ? unicode(escape) : /[bf]/.test(escape) ? '' : escape[1]!,
  }));
}
