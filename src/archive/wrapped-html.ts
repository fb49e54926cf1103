import { countMatches } from './count-matches.ts';
import { wordSpace } from './kept-words.ts';
import type { Edit } from './mapped-text.ts';
import { type MarkupRun, markupRuns } from './markup-runs.ts';

// Readers of print that write HTML (hOCR among them) set each part of a page into elements of its own, often with its place
// on the picture, and not always on lines of their own.

const attributes = '(?:\\s(?:[^<>"\']|"[^"<>]*"|\'[^\'<>]*\')*)?';
const blocks = 'html|body|head|main|header|footer|nav|section|article|aside|div|p|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|figure|figcaption|pre|center|hr|br';
const inline = 'span|font|a|em|i|b|u|strong|small|big|s|del|ins|mark|meta|link';
const unread = '<!--[^\\n>]{0,1000}-->|<!doctype[^<>]*>|<\\?xml[^<>]*\\?>|<style\\b[^<>]*>[^<]*</style>|<script\\b[^<>]*>[^<]*</script>|<title\\b[^<>]*>[^<]*</title>';
const tags = new RegExp(`<(?<slash>/?)(?:(?<block>${blocks})|${inline})${attributes}/?>|${unread}`, 'gi');

/** So many elements at least make a page one that was written as HTML; fewer are strays, and go with other repairs. */
const fewest = 2;

/** Edits that leave the words of a page written as HTML, its elements parted by blank lines, headings marked as such. Empty for any other page. */
export function wrappedHtml(source: string): Edit[] {
  if (countMatches(source, /<\/(?:p|div|h[1-6]|li)\s*>/gi) < fewest) return [];
  let done = 0;
  const edits = markupRuns(source, [...source.matchAll(tags)]).flatMap((run) => {
    const isBorder = run.marks.some(isBlock);
    const within = isBorder ? [border(run, source.length)] : isOfHocr(run) ? [{ start: run.start, end: run.end, put: betweenWords(run, source) }] : run.marks.flatMap(({ index, 0: mark }, i) => [{ start: index, end: index + mark.length, put: '' }, ...indents(source, index + mark.length, run.marks[i + 1]?.index ?? run.end)]);
    const before = indents(source, done, isBorder || isOfHocr(run) ? run.start : run.marks[0]!.index);
    done = run.end;
    return [...before, ...within];
  });
  return [...edits, ...indents(source, done, source.length)];
}

const isBlock = ({ groups }: RegExpExecArray): boolean => groups?.block !== undefined;

const isOfHocr = ({ marks }: MarkupRun): boolean => marks.length > 1 && marks.some(([tag]) => /\bocrx?_\w/.test(tag));

/** Words of hOCR stand on lines of their own; where a line begins is told by its element. */
function betweenWords({ start, end, marks }: MarkupRun, source: string): string {
  return marks.some(([tag]) => /\bocr_(?:line|caption|header|textfloat)\b/.test(tag)) ? (start === 0 ? '' : '\n') : wordSpace(source.slice(Math.max(0, start - 1), start), source.slice(end, end + 1));
}

/** The border of elements: a blank line, a line end where there are only <br>, and a heading's mark before an h2 that is still open. */
function border({ start, end, marks }: MarkupRun, length: number): Edit {
  const names = marks.filter(isBlock).map(({ groups }) => groups!.slash! + groups!.block!.toLowerCase());
  const level = /^h(\d)$/.exec(names.findLast((name) => /^\/?h\d$/.test(name)) ?? '')?.[1];
  const heading = level ? `${'#'.repeat(Number(level))} ` : '';
  const lineEnds = start === 0 ? '' : end === length ? '\n' : names.every((name) => name === 'br') ? '\n' : '\n\n';
  return { start, end, put: lineEnds + heading };
}

/** The indent of a source line, which means nothing. */
const indents = (source: string, from: number, end: number): Edit[] => [...source.slice(from, end).matchAll(/(?<=\n)[ \t]+/g)].map(({ index, 0: blank }) => ({ start: from + index, end: from + index + blank.length, put: '' }));
