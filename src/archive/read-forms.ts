import { countMatches } from './count-matches.ts';
import { readAsSimplified } from './traditional.ts';

/**
 * A text as the parser's rules read it, each character in the form they know, one for one, so that all offsets hold:
 * simplified script, narrow digits and letters, wide marks, a box's diagonal as a stroke, and 。 where a page ends its sentences with a point. What is
 * printed stays so.
 */
export function readForms(text: string): string {
  const narrow = text.replace(/[０-９Ａ-Ｚａ-ｚ]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).replace(/(?<=\d)．(?=\d)/g, '.');
  const stopped = endsWithPoints(narrow) ? narrow.replace(stop, '。') : narrow;
  return readAsSimplified(withSides(stopped.replace(mark, (narrow) => wide[narrow]!).replace(/╱/g, '／')));
}

const stop = /(?<=[\p{Script=Han}”"』」）)])[.．](?=[\p{Script=Han}“”"『「』」（(]|\s|$)/gu;

/** Sentences of this text end with a point more often than with 。 */
const endsWithPoints = (text: string): boolean => countMatches(text, stop) > countMatches(text, /[。｡]/g);

/** Marks beside Chinese characters. */
const mark = /(?<=[\p{Script=Han}”"』」）)》])[,:;!?()]|[,:;!?()](?=[\p{Script=Han}“"『「（(《])/gu;
const wide: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '!': '！', '?': '？', '(': '（', ')': '）' };

/** Straight quotation marks as opening and closing ones. Each paragraph begins anew, for one left open may be a reading error; those in a tag stay. */
function withSides(text: string): string {
  let open = false;
  return text.replace(/<[^<>\n]*>|\n[^\S\n]*(?=\n)|"/g, (found, at: number) => {
    if (found[0] === '<') return found;
    open = found === '"' && opens(text[at - 1] ?? '', text[at + 1] ?? '', open);
    return found !== '"' ? found : open ? '“' : '”';
  });
}

/** Whether a straight mark opens a quotation: what stands beside it tells, or else whether one is open. */
function opens(before: string, after: string, open: boolean): boolean {
  if (/[：（《]/.test(before)) return true;
  return !open && !/^(?:$|[，。、；：！？）》])/.test(after);
}
