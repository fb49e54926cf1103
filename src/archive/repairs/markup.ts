import { characterNamed, entity } from '../entities.ts';
import { raised } from '../raised.ts';
import type { Draft } from './draft.ts';

const tag = /<\/?(?:u|b|i|em|strong|mark|sup|sub|span|p|br|div|font|center|s|del|ins|small|big|h[1-6]|td|tr|th|table|img|a|ruby|rb|rt|rp|strike|code|pre|ul|ol|li|figure|figcaption|section|article|blockquote)(?:\s[^<>]{0,120})?\/?>/gi;
const emphasis = /\*\*|__(?=\S)|(?<=\S)__|==(?=\p{Script=Han})|(?<=\p{Script=Han})==/gu;
const lineMark = /(?:^|(?<=\n))[ \t]*(?:#{1,6}[ \t]+|>[ \t]*|[-*+][ \t]+)+/g;
const raisedDigits = /<sup>\s*([-+−]?\d{1,4})\s*<\/sup>/gi;

/** Tags, emphasis, heading and list marks and entities that a Markdown or HTML writer left in the text. */
export function removeMarkup(draft: Draft): void {
  const text = draft.raw;
  const starts = new Set([0, ...draft.seams]);
  const drop = (from: number, to: number): void => {
    for (let i = from; i < to; i++) draft.set(i, '', 'markup');
  };
  if (/[<]/.test(text)) for (const match of text.matchAll(tag)) drop(match.index, match.index + match[0].length);
  if (/\*\*|__|==/.test(text)) for (const match of text.matchAll(emphasis)) drop(match.index, match.index + match[0].length);
  if (/<sup>/i.test(text)) for (const { index, 0: whole, 1: digits } of text.matchAll(raisedDigits)) {
    const at = index + whole.indexOf(digits!);
    [...digits!].forEach((digit, i) => draft.set(at + i, raised(digit), 'markup'));
  }
  if (text.includes('&')) for (const { index, 0: whole } of text.matchAll(entity)) {
    const character = characterNamed(whole);
    if (character === undefined) continue;
    draft.set(index, character, 'markup');
    drop(index + 1, index + whole.length);
  }
  for (const start of starts) markAt(text, start, drop);
  if (text.includes('\n')) for (const match of text.matchAll(lineMark)) drop(match.index, match.index + match[0].length);
}

const cutTag = /<\s?\/?(?:[a-z]\s?){1,7}>/gi;

/** Tags that a line end had cut in two: to be looked for once the line ends are undone. */
export function removeCutTags(draft: Draft): void {
  const { text, raw } = draft.view();
  if (!text.includes('<')) return;
  for (const match of text.matchAll(cutTag)) {
    tag.lastIndex = 0;
    if (tag.test(match[0].replace(/\s/g, ''))) for (let i = match.index; i < match.index + match[0].length; i++) draft.set(raw[i]!, '', 'markup');
  }
}

/** A mark at the head of a piece that does not begin a line of the joined text. */
function markAt(text: string, start: number, drop: (from: number, to: number) => void): void {
  const match = /^[ \t]*(?:#{1,6}[ \t]+|>[ \t]*|[-*+][ \t]+)+/.exec(text.slice(start, start + 40));
  if (match) drop(start, start + match[0].length);
}
