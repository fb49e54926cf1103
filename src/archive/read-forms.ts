import { countMatches } from './count-matches.ts';
import { readAsSimplified } from './traditional.ts';

/**
 * A text as the parser's rules read it, each character in the form they know, one for one, so that all offsets hold:
 * simplified script, narrow digits and letters, wide marks, and 。 where a page ends its sentences with a point. What is
 * printed stays so.
 */
export function readForms(text: string): string {
  const narrow = text.replace(/[０-９Ａ-Ｚａ-ｚ]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).replace(/(?<=\d)．(?=\d)/g, '.');
  const stopped = endsWithPoints(narrow) ? narrow.replace(stop, '。') : narrow;
  return readAsSimplified(stopped.replace(mark, (narrow) => wide[narrow]!));
}

const stop = /(?<=[\p{Script=Han}”"』」）)])[.．](?=[\p{Script=Han}“”"『「』」（(]|\s|$)/gu;

/** Sentences of this text end with a point more often than with 。 */
const endsWithPoints = (text: string): boolean => countMatches(text, stop) > countMatches(text, /[。｡]/g);

/** Marks beside Chinese characters. */
const mark = /(?<=[\p{Script=Han}”"』」）)》])[,:;!?()]|[,:;!?()](?=[\p{Script=Han}“"『「（(《])/gu;
const wide: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '!': '！', '?': '？', '(': '（', ')': '）' };
