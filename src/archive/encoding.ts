import { analyse } from 'chardet';
import { commonCharacters } from './common-characters.ts';
import { countMatches } from './count-matches.ts';

/** How the encoding of a file was settled. */
export type EncodingOrigin = 'sidecar' | 'mark' | 'valid' | 'guessed';

export interface Decoded {
  text: string;
  /** A label `TextDecoder` knows, in lower case. */
  encoding: string;
  origin: EncodingOrigin;
}

/** Bytes looked at to choose between encodings: a page of a newspaper is smaller. */
const sampleSize = 256 * 1024;

/**
 * Bytes of a page text → its text, without byte-order mark.
 * Order: what the sidecar says, a mark, valid UTF-8, then the encoding that gives the most plausible Chinese.
 *
 * @param told the sidecar's encoding, if it names one
 * @returns null where the bytes are not text in any encoding known here
 * @throws RangeError when `told` is no encoding
 */
export function decodeText(bytes: Uint8Array, told?: string): Decoded | null {
  if (told !== undefined) return decodeAs(told, bytes, 'sidecar');
  const mark = markOf(bytes);
  if (mark) return decodeAs(mark, bytes, 'mark');
  const wide = wideByNuls(bytes);
  if (wide) return decodeAs(wide, bytes, 'guessed');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return isText(text, 4) ? { text, encoding: 'utf-8', origin: 'valid' } : null;
  } catch {
    const encoding = mostPlausible(bytes.subarray(0, sampleSize));
    return encoding === null ? null : decodeAs(encoding, bytes, 'guessed');
  }
}

function decodeAs(label: string, bytes: Uint8Array, origin: EncodingOrigin): Decoded {
  const decoder = new TextDecoder(label);
  // TextDecoder drops the marks of UTF-8 and UTF-16, but not that of GB18030.
  const text = decoder.decode(bytes);
  return { text: markOf(bytes) === 'gb18030' && text.startsWith('\ufeff') ? text.slice(1) : text, encoding: decoder.encoding, origin };
}

/**
 * A small file an owner wrote, such as a sidecar, in one of the encodings Chinese editors write.
 *
 * @returns null where it is in none of them
 */
export function decodeNote(bytes: Uint8Array): string | null {
  const decoded = decodeText(bytes);
  return decoded && /^(?:utf-|gb|big5)/.test(decoded.encoding) && (decoded.origin !== 'guessed' || !decoded.text.includes('\ufffd')) ? decoded.text : null;
}

/** Whether `TextDecoder` knows a label. */
export function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== 'replacement';
  } catch {
    return false;
  }
}

function markOf(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0x84 && b === 0x31 && c === 0x95 && d === 0x33) return 'gb18030';
  return undefined;
}

/** UTF-16 without a mark: half the bytes of its digits, letters and line ends are zero, all on one side. */
function wideByNuls(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, sampleSize);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at & 1]!++;
  });
  const [even, odd] = zeros as [number, number];
  if (bytes.length % 2 || even + odd === 0) return undefined;
  const encoding = odd > even * 9 ? 'utf-16le' : even > odd * 9 ? 'utf-16be' : undefined;
  if (!encoding) return undefined;
  const text = new TextDecoder(encoding).decode(sample.subarray(0, sample.length & ~1));
  return plausibility(text) > 0.5 && isText(text) ? encoding : undefined;
}

/**
 * A picture or a program may decode too: a text has hardly any control characters, at most one in `oneIn`. Of valid UTF-8 even a damaged text
 * is believed; an encoding that was only guessed must leave no doubt.
 */
function isText(text: string, oneIn = 20): boolean {
  const sample = text.slice(0, sampleSize);
  const control = sample.match(/[\0-\x08\x0e-\x1f\x7f\ufffe\uffff]/g)?.length ?? 0;
  return control * oneIn <= sample.length;
}

// Bytes that end inside a character say nothing: the sample may be cut anywhere.
const decodeSample = (encoding: string, sample: Uint8Array): string => new TextDecoder(encoding).decode(sample, { stream: true });

function mostPlausible(sample: Uint8Array): string | null {
  // chardet knows many encodings but is often wrong between the Chinese ones, above all on short pages; there the characters decide.
  const ranked = analyse(sample).map(({ name }) => name.toLowerCase()).filter(isEncoding);
  const candidates = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'];
  const scores = candidates.map((encoding) => ({ encoding, score: plausibility(decodeSample(encoding, sample)) }));
  // Where a stretch in another encoding stands in a page of UTF-8, most of it is UTF-8 all the same.
  const [unlike, whole] = [/\ufffd/g, /[^\0-\x7f\ufffd]/g].map((kind) => countMatches(decodeSample('utf-8', sample), kind));
  if (whole! > unlike!) return 'utf-8';
  // On a tie the earlier candidate stays: GB18030 before Big5.
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  if (best.score > 0.3 && isText(decodeSample(best.encoding, sample))) return best.encoding;
  return ranked.find((encoding) => !candidates.includes(encoding) && isReadable(decodeSample(encoding, sample))) ?? null;
}

/**
 * How much a text looks like Chinese (or plain ASCII) read in the right encoding: 1 at best, below 0 for rubbish.
 * A frequent character or a Chinese mark of punctuation counts fully, another Han character a little.
 */
function plausibility(text: string): number {
  let seen = 0;
  let sum = 0;
  let ascii = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code < 0x80) {
      if (code >= 0x20 || (code >= 0x09 && code <= 0x0d)) ascii++;
      continue;
    }
    seen++;
    if (commonCharacters.has(character) || /[，。、；：？！“”《》（）]/.test(character)) sum++;
    else if (code >= 0x4e00 && code <= 0x9fff) sum += 0.35;
    else if (code === 0xfffd || code < 0xa0 || (code >= 0xe000 && code <= 0xf8ff) || code > 0x2ffff) sum -= 2;
    else if (code >= 0x3400 && code <= 0x4dbf) sum -= 0.5;
  }
  return seen === 0 ? (ascii === text.length ? 1 : 0) : sum / seen;
}

/** For encodings that are not Chinese: nothing undecodable, hardly a control character. */
const isReadable = (text: string): boolean => !text.includes('\ufffd') && isText(text) && !/[\x80-\x9f]/.test(text);
