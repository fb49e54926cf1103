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

/**
 * Fold a text and remember where each piece of it came from.
 *
 * @param variants traditional → simplified; without it the script stays as printed
 */
export function normaliseWithOffsets(source: string, variants: Variants = none): Normalised {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let last = '';
  let space = -1;
  for (const match of source.matchAll(/\s+|\P{M}\p{M}*|\p{M}+/gu)) {
    const at = match.index;
    const end = at + match[0].length;
    if (/^\s/.test(match[0])) {
      if (space < 0) space = at;
      continue;
    }
    for (const character of match[0].length === 1 ? match[0] : match[0].normalize('NFC')) {
      const out = fold(character, variants);
      if (out === '') continue;
      if (space >= 0 && text !== '' && !(isHan(last) && isHan(out))) {
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
      last = [...out].at(-1)!;
    }
  }
  return { text, starts, ends };
}

/** Fold a text; see {@link normaliseWithOffsets}. */
export const normalise = (source: string, variants: Variants = none): string => normaliseWithOffsets(source, variants).text;
