/**
 * One way of reading a string, for the index and for the query: what a reader would call the same text becomes the
 * same text. Folded are width, case, dash, dot and quotation-mark variants, compatibility ideographs, characters one
 * cannot see, white space (one space; none between Han characters) and, where a table is handed in, traditional forms.
 */

/** Folded text, and for each UTF-16 unit of it the half-open range `[starts[i], ends[i])` of the source it came from. */
export interface Normalised {
  text: string;
  starts: number[];
  ends: number[];
}

/** Character → character; made at build time from OpenCC (see `variants.ts`). */
export type Variants = ReadonlyMap<string, string>;

const none: Variants = new Map();

/** Each group is one character to a reader; the first stands for all. */
const groups = [
  '-‐‑‒–—―⸺⸻−﹘﹣─',
  '·・•‧∙⋅･᛫⸱',
  '"“”„‟〝〞',
  "'‘’‚‛′",
  '~～〜∼˜',
];
const folded = new Map(groups.flatMap(([to, ...from]) => from.map((character) => [character, to!] as const)));

const unseen = /^\p{Default_Ignorable_Code_Point}$/u;
const han = /^\p{Script=Han}$/u;
/** Forms that exist in Unicode only for round trips with older sets: full and half width, radicals, compatibility ideographs. */
const compatible = /^[\u2e80-\u2fd5\uf900-\ufaff\uff01-\uffee\u{2f800}-\u{2fa1f}]$/u;

function fold(character: string, variants: Variants): string {
  const code = character.codePointAt(0)!;
  if (code >= 0x4e00 && code <= 0x9fff) return variants.get(character) ?? character;
  if (code < 0x7f) return code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 0x20) : character;
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  if (unseen.test(character)) return '';
  const plain = (compatible.test(character) ? character.normalize('NFKC') : character).toLowerCase();
  return folded.get(plain) ?? variants.get(plain) ?? plain;
}

/** Whether a character is Han, so that a space beside it is only setting. */
export const isHan = (character: string): boolean => {
  const code = character.codePointAt(0)!;
  return (code >= 0x4e00 && code <= 0x9fff) || (code > 0x2e7f && han.test(character));
};

/** Texts without white space, marks and pairs, as most are: each character becomes one, in its place. */
const oneToOne = /^[!-~·—‘’“”…、-】一-鿿！-～]*$/u;
const changing = /[A-Z·—‘’“”！-～]/gu;
const identity: number[] = [0];

const isSpace = /^\s/u;
/** A character with the marks that combine with it. */
const cluster = /\P{M}\p{M}*|\p{M}+/uy;
/** Marks stand in these parts of Unicode; nothing below or between can combine with the character before it. */
const mayCombine = (code: number): boolean => code >= 0x300 && !(code >= 0x3100 && code < 0xa000) && !(code > 0xac00 && code < 0xd800) && !(code >= 0xff01 && code <= 0xff9d);

/**
 * Fold a text and remember where each piece of it came from.
 *
 * @param variants traditional → simplified; without it the script stays as printed
 */
export function normaliseWithOffsets(source: string, variants: Variants = none): Normalised {
  if (oneToOne.test(source)) {
    while (identity.length <= source.length) identity.push(identity.length);
    const text = source.replace(changing, (character) => fold(character, none));
    const simplified = variants.size === 0 ? text : text.replace(/[一-鿿]/gu, (character) => variants.get(character) ?? character);
    if (simplified.length === source.length) return { text: simplified, starts: identity.slice(0, source.length), ends: identity.slice(1, source.length + 1) };
  }
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let lastIsHan = false;
  let space = -1;
  const put = (out: string, at: number, end: number): void => {
    const outIsHan = isHan(out);
    if (space >= 0 && text !== '' && !(lastIsHan && outIsHan)) {
      text += ' ';
      starts.push(space);
      ends.push(at);
    }
    space = -1;
    text += out;
    for (let unit = 0; unit < out.length; unit++) {
      starts.push(at);
      ends.push(end);
    }
    lastIsHan = outIsHan;
  };
  let end: number;
  for (let at = 0; at < source.length; at = end) {
    const code = source.charCodeAt(at);
    const plain = !mayCombine(code) && !mayCombine(source.charCodeAt(at + 1));
    end = at + 1;
    if ((code <= 0x20 || code >= 0x7f) && isSpace.test(source[at]!)) {
      if (space < 0) space = at;
    } else if (plain) {
      const out = fold(source[at]!, variants);
      if (out !== '') put(out, at, end);
    } else {
      cluster.lastIndex = at;
      const whole = cluster.exec(source)![0];
      end = at + whole.length;
      for (const character of whole.normalize('NFC')) {
        const out = fold(character, variants);
        if (out !== '') put(out, at, end);
      }
    }
  }
  return { text, starts, ends };
}

/** Fold a text; see {@link normaliseWithOffsets}. */
export const normalise = (source: string, variants: Variants = none): string => normaliseWithOffsets(source, variants).text;
