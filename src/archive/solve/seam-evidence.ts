import { surnameShare } from '../surnames.ts';
import type { Bond } from '../word-pairs/bond.ts';
import { attraction, type Lexicon } from './lexicon.ts';

/** Cuts text into dictionary words. */
export type Cut = (text: string) => string[];

/** What the characters on both sides of a possible join say. All values are 0…1 unless said otherwise. */
export interface SeamEvidence {
  /** Words saved by reading both sides as one text: a word torn in two makes two pieces, and often more (0…3). */
  saved: number;
  /** Length of the dictionary word that the join makes, 0 where it makes none. */
  word: number;
  /** -1…1: a number goes on: digits, a unit or a measure word behind a digit; or a decimal is left without any of them, as hardly any sentence leaves it. */
  number: number;
  /** A bracket or quotation mark opened before the break is closed behind it before another is opened. */
  closes: number;
  /** The second side closes what the first never opened. */
  strayClose: number;
  /** The first side leaves something open that the second never closes. */
  leftOpen: number;
  /** The last characters of the first side stand again at the head of the second. */
  doubled: number;
  /** How strongly the last characters of the first side attract the first of the second, on other lines of the archive. */
  attraction: number;
  /** -1…2: how well the words on both sides go together; a torn word that is whole again counts as well as neighbours do. */
  bond: number;
  /** The first side ends, the second begins, with a single character that is no word by itself, and the join makes none of it. */
  strayTail: number;
  strayHead: number;
}

/** What seams are judged by. */
export interface SeamKnowledge {
  cut: Cut;
  bond: Bond;
  /** What follows what elsewhere in the archive. */
  lexicon: Lexicon;
}

const reach = 8;
const pairs: Record<string, string> = { '“': '”', '‘': '’', '《': '》', '（': '）', '(': ')', '【': '】', '「': '」', '『': '』' };

/** Single characters that stand as words of their own: particles, pronouns, prepositions, conjunctions, measure words and everyday verbs. */
const freeCharacters = new Set('的了着过地得在是有和与及或而则也都就才但并且又还更最很将把被让使对从于为以到向由按据经用比跟同给因若如虽即既此该这那其各每某本我你他她它们之所者等个些名位家次年月日时分人元种条件项点多大小新老高好不没无未要能会可应须来去上下中里外前后内间做说看想问答走进出入起开成为至再只仅约近共超达逾');
/** Those that begin a text as words of their own, and hardly end one. */
const freeHeads = new Set([...freeCharacters, ...'早受自当像凭趁随沿朝往除连逢值一二两三四五六七八九十百千万亿几数半']);

/** From this share on, of 10,000 people, a surname is thought of before a torn word. */
const commonSurname = 20;

/** Does a text begin with a character that is torn off its word? */
export function strayHead(text: string, cut: Cut): boolean {
  const [first] = cut(text.slice(0, reach));
  return first !== undefined && first.length === 1 && /\p{Script=Han}/u.test(first) && !freeHeads.has(first) && surnameShare(first) < commonSurname;
}

export function strayTail(text: string, cut: Cut): boolean {
  const last = cut(text.slice(-reach)).at(-1);
  return last !== undefined && last.length === 1 && /\p{Script=Han}/u.test(last) && !freeCharacters.has(last);
}

/**
 * @param before text of the first side, plain
 * @param after text of the second side, plain
 */
export function seamEvidence(before: string, after: string, { cut, bond, lexicon }: SeamKnowledge): SeamEvidence {
  const tail = before.slice(-reach);
  const head = after.slice(0, reach);
  const doubled = doubledAt(before, after);
  const evidence = wordEvidence(tail, head, cut);
  if (doubled) {
    const single = wordEvidence(tail, after.slice(doubled, doubled + reach), cut);
    if (single.saved > evidence.saved) Object.assign(evidence, single);
  }
  const open = openMarks(before);
  const firstClose = firstStrayClose(after);
  return {
    ...evidence,
    number: numberEvidence(before, after),
    closes: firstClose !== null && open.at(-1) === firstClose ? 1 : 0,
    strayClose: firstClose !== null && !open.includes(firstClose) ? 1 : 0,
    leftOpen: open.length > 0 && firstClose === null ? 1 : 0,
    doubled: doubled ? 1 : 0,
    attraction: attraction(lexicon, tail, after.slice(doubled, doubled + reach)), bond: bondEvidence(before, after.slice(doubled), bond),
    strayTail: evidence.word === 0 && strayTail(before, cut) ? 1 : 0,
    strayHead: evidence.word === 0 && strayHead(after, cut) ? 1 : 0,
  };
}

/** What a number goes on with; a decimal also with what may as well begin another word. */
const [afterNumber, afterDecimal] = [/^([\d.,%％‰℃°]|[万亿千百十余多个名人家年月日天时分秒米元吨亩斤次件项所平公度岁级号届条批座处台辆只户位克升倍毫厘兆])/, /^(?:小时|立方|[欧美英日港]元|纳米|海里|[版区寸尺])/];

function numberEvidence(before: string, after: string): number {
  if (!/[\d.％%]$/.test(before)) return 0;
  if (afterNumber.test(after)) return 1;
  return /\d\.\d+$/.test(before) && /^\p{Script=Han}/u.test(after) && !afterDecimal.test(after) ? -1 : 0;
}

/** A bond as evidence: -1…2. */
const bondEvidence = (before: string, after: string, bond: Bond): number => Math.max(-1, Math.min(2, bond(withoutMarksAtEnd(before), after) / 6));

/** Without the marks of a quotation at its end: what stands before them goes on with what stands behind. */
function withoutMarksAtEnd(text: string): string {
  let end = text.length;
  while (end > 0 && '”"’』」》'.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}

/** Characters at the end of one side that stand again at the head of the other: 2, 1 or 0. */
export function doubledAt(before: string, after: string): number {
  for (const n of [2, 1]) if (before.length >= n && before.slice(-n) === after.slice(0, n) && /\p{Script=Han}/u.test(after.slice(0, n))) return n;
  return 0;
}

/** Words made and saved by reading the end of one side and the head of the other as one text. */
export function wordEvidence(tail: string, head: string, cut: Cut): { saved: number; word: number } {
  if (!tail || !head) return { saved: 0, word: 0 };
  const joined = cut(tail + head);
  const word = across(joined, tail.length)?.length ?? 0;
  const saved = word === 0 ? 0 : cut(tail).length + cut(head).length - joined.length;
  return { saved: Math.max(0, Math.min(3, saved)), word };
}

/** The dictionary word that the end of one side makes with the head of the other, or null. */
export function crossingWord(before: string, after: string, cut: Cut): string | null {
  const tail = before.slice(-reach);
  return across(cut(tail + after.slice(0, reach)), tail.length);
}

/** The word of Han characters that lies across a place, or null. */
function across(words: readonly string[], place: number): string | null {
  let at = 0;
  for (const word of words) {
    if (at < place && at + word.length > place && /^\p{Script=Han}+$/u.test(word)) return word;
    at += word.length;
  }
  return null;
}

const mark = /[“”‘’《》（）()【】「」『』]/g;

/** Closing marks that are still owed at the end of a text, outermost first. */
function openMarks(text: string): string[] {
  const owed: string[] = [];
  for (const c of text.slice(-400).match(mark) ?? []) {
    if (pairs[c]) owed.push(pairs[c]);
    else if (owed.includes(c)) owed.length = owed.lastIndexOf(c);
  }
  return owed;
}

/** The first closing mark of a text that it never opened, or null. */
export function firstStrayClose(text: string): string | null {
  const owed: string[] = [];
  for (const c of text.slice(0, 200).match(mark) ?? []) {
    if (pairs[c]) owed.push(pairs[c]);
    else if (owed.at(-1) === c) owed.pop();
    else if (owed.length === 0) return c;
  }
  return null;
}
