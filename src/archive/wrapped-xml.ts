import { type KeptWords, keptWords, wordSpace } from './kept-words.ts';
import type { Edit } from './mapped-text.ts';

// ALTO and PAGE are the forms in which libraries keep what was read from a page: blocks of lines of words.

const attributes = '(?:\\s(?:[^<>"\']|"[^"<>]*"|\'[^\'<>]*\')*)?';
const altoTags = new RegExp(`<(?:(?<block>TextBlock)|(?<line>TextLine)|String(?=\\s)(?:[^<>"']|"[^"<>]*"|'[^'<>]*')*?\\sCONTENT=(?:"(?<words>[^"<>]*)"|'(?<quoted>[^'<>]*)'))${attributes}/?>`, 'g');
const pageTags = new RegExp(`<(?<slash>/?)(?<name>TextRegion|TextLine|Word|Glyph)${attributes}>|<Unicode>(?<words>[^<>]*)</Unicode>`, 'g');

/** Edits that leave the words of a page in ALTO or PAGE XML, its lines as lines, its blocks parted by blank lines. Empty for any other page. */
export function wrappedXml(source: string): Edit[] {
  const words = /<String\b/.test(source) ? altoWords(source) : /<TextEquiv\b/.test(source) ? pageWords(source) : [];
  return words.some(({ start, end }) => /\p{Script=Han}/u.test(source.slice(start, end))) ? keptWords(source, words) : [];
}

function altoWords(source: string): KeptWords[] {
  const words: KeptWords[] = [];
  let put = '';
  let last = '';
  for (const { index, 0: tag, groups } of source.matchAll(altoTags)) {
    const content = groups!.words ?? groups!.quoted;
    if (content === undefined) {
      if (words.length > 0) put = groups!.block !== undefined || put === '\n\n' ? '\n\n' : '\n';
    } else if (content.trim() !== '') {
      const start = index + tag.search(/CONTENT=/) + 'CONTENT="'.length;
      words.push({ start, end: start + content.length, put: put || wordSpace(last, content) });
      [put, last] = ['', content];
    }
  }
  return words;
}

/** Words are told for regions, lines, words and characters; those of the lines are read, or where there are none those of the regions. */
function pageWords(source: string): KeptWords[] {
  const found: { within: string; region: number; start: number; end: number }[] = [];
  const open: string[] = [];
  let region = 0;
  for (const { index, groups, 0: tag } of source.matchAll(pageTags)) {
    const { slash, name, words } = groups!;
    if (words === undefined) {
      if (slash === '/') open.splice(open.lastIndexOf(name!));
      else open.push(name!);
      if (name === 'TextRegion') region++;
    } else if (words.trim() !== '') {
      const start = index + tag.indexOf('>') + 1;
      found.push({ within: open.at(-1) ?? '', region, start, end: start + words.length });
    }
  }
  const level = ['TextLine', 'TextRegion', 'Word', 'Glyph'].find((name) => found.some(({ within }) => within === name));
  const chosen = found.filter(({ within }) => within === level);
  return chosen.map(({ region: own, start, end }, i) => ({ start, end, put: i === 0 ? '' : own !== chosen[i - 1]!.region ? '\n\n' : '\n' }));
}
