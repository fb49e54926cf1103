import { createHash } from 'node:crypto';
import { decodeText, isEncoding, type EncodingOrigin } from './encoding.ts';
import { lineStarts, placeOf } from './lines.ts';
import { message, type Message } from './message.ts';
import type { PageFacts } from './page-facts.ts';
import type { FilePart } from './record.ts';

/** A decoded page text. `text` is what the solver's offsets count in. */
export interface Source {
  /** Path below the seeds folder, with `/`. */
  file: string;
  sha256: string;
  encoding: string;
  text: string;
  /** Length of the whole file's text, where `text` is only a part of it. */
  fileLength?: number;
  /** How the encoding was settled. */
  encodingOrigin?: EncodingOrigin;
  /** Which page of the file this is, where form feeds part it; `text` is that page's own. */
  part?: FilePart;
  /** What is known of the page before it is read. */
  facts?: PageFacts;
}

/** The longest text taken for one page, in UTF-16 units: a dense broadsheet page holds about 15,000, and what is much longer is no page. */
export const longestPage = 200_000;

/**
 * Decode the bytes of a page text that is known to be one; undecodable bytes stand as U+FFFD.
 *
 * @param file path below the seeds folder
 * @param bytes the file as it is
 * @param told its encoding, where that is known: a page's record says it
 */
export function decodeSource(file: string, bytes: Uint8Array, told?: string): Source {
  const decoded = decodeText(bytes, told) ?? decodeText(bytes, 'utf-8')!;
  return { file, sha256: digest(bytes), encoding: decoded.encoding, text: decoded.text, encodingOrigin: decoded.origin };
}

/**
 * The pages of a file: one, or as many as its form feeds part it into.
 *
 * @param file path below the seeds folder
 * @param bytes the file as it is
 * @param told the encoding the sidecar names
 * @returns no source and an error where the file is no page text
 */
export function readSources(file: string, bytes: Uint8Array, told?: string): { sources: Source[]; messages: Message[] } {
  const refuse = (ruleId: string, reason: string): { sources: Source[]; messages: Message[] } => ({ sources: [], messages: [message('error', file, ruleId, reason)] });
  const known = knownFormat(bytes);
  if (known) return refuse('not-text', `Unexpected ${known.name}, expected plain text; left out: ${known.advice}`);
  const unknown = told !== undefined && !isEncoding(told);
  const decoded = decodeText(bytes, unknown ? undefined : told);
  if (!decoded) return refuse('not-text', 'Unexpected binary data, expected plain text in UTF-8, UTF-16, GB18030 or Big5; left out: export the page as text, or name its encoding in the sidecar');
  const whole: Source = { file, sha256: digest(bytes), encoding: decoded.encoding, text: decoded.text, encodingOrigin: decoded.origin };
  if (!/[\p{L}\p{N}]/u.test(whole.text)) return refuse('empty', `Unexpected ${whole.text.trim() ? 'text without a letter' : 'empty file'}, expected the text of a page; left out`);
  const sources = pagesOf(whole);
  const long = sources.find(({ text }) => text.length > longestPage);
  if (long) return refuse('too-long', `Unexpected ${long.text.length} characters on one page, expected at most ${longestPage}; left out: give each page its own file, or part the pages with form feeds`);
  const misnamed = unknown ? [message('warning', file, 'encoding', `Unexpected encoding ${told}, expected one such as utf-8, gb18030, big5, utf-16le; ${decoded.encoding} was guessed instead`)] : [];
  return { sources, messages: [...misnamed, ...misread(whole), ...damage(whole)] };
}

/** Where a line begins: a form feed, as PDF exports write it, or a line as converters write it: <!-- PageBreak -->, {1}------------, ## Page 1, === 第 1 页 ===. */
const pageMark = /(?<=[\r\n]|^)(?:\f|<!-- ?page ?break ?-->|(?:\{\d{1,4}\}-{20,}|#{1,3} page \d{1,4}|([-=*]{2,}) ?(?:page ?\d{1,4}|第 ?\d{1,4} ?页)(?: ?[/／] ?\d{1,4})? ?\1)(?=[\r\n]|$))/gi;

/**
 * A page's mark where a line begins parts two pages; anywhere else a form feed is noise. What holds no
 * letter or digit is no page: it stays with the page before it (the first with the one after it).
 */
function pagesOf(whole: Source): Source[] {
  const starts = [0, ...[...whole.text.matchAll(pageMark)].map(({ index }) => index)];
  const kept: number[] = [];
  starts.forEach((start, i) => {
    const hasText = /[\p{L}\p{N}]/u.test(whole.text.slice(start, starts[i + 1]).replace(pageMark, ''));
    if (hasText) kept.push(kept.length ? start : 0);
  });
  if (kept.length < 2) return [whole];
  return kept.map((start, i) => {
    const end = kept[i + 1] ?? whole.text.length;
    return { ...whole, text: whole.text.slice(start, end), fileLength: whole.text.length, part: { number: i + 1, of: kept.length, start, end } };
  });
}

/** UTF-8 that was taken for another encoding and saved so: ä¸œæºª for 东溪. */
function misread({ file, text, encoding }: Source): Message[] {
  const letters = text.match(/\p{L}/gu) ?? [];
  const strange = letters.filter((letter) => /[\u0080-\u00ff]/.test(letter)).length;
  if (/\p{Script=Han}/u.test(text) || strange <= 0.2 * letters.length) return [];
  return [message('warning', file, 'misread', `Unexpected letters as in ${text.trim().slice(0, 6)} and no Chinese character, expected Chinese in ${encoding}; the text was perhaps taken for another encoding before: save it anew`)];
}

/** What could not be decoded and stands as U+FFFD now. */
function damage({ file, text, encoding }: Source): Message[] {
  const first = text.indexOf('\ufffd');
  if (first < 0) return [];
  const count = text.split('\ufffd').length - 1;
  return [message('warning', file, 'undecodable', `Unexpected bytes in ${encoding} text, expected whole characters; ${count} stand as U+FFFD`, placeOf(lineStarts(text), first))];
}

const formats: readonly { name: string; head: string; advice: string }[] = [
  { name: 'PDF', head: '%PDF-', advice: 'export its text (pdftotext keeps one form feed per page)' },
  { name: 'ZIP archive or office document', head: 'PK\u0003\u0004', advice: 'save it as plain text' },
  { name: 'PNG picture', head: '\u0089PNG', advice: 'recognise its text first' },
  { name: 'JPEG picture', head: '\u00ff\u00d8\u00ff', advice: 'recognise its text first' },
  { name: 'TIFF picture', head: 'II*\0', advice: 'recognise its text first' },
  { name: 'old office document', head: '\u00d0\u00cf\u0011\u00e0', advice: 'save it as plain text' },
  { name: 'gzip archive', head: '\u001f\u008b', advice: 'unpack it' },
  { name: 'text in UTF-32', head: '\u00ff\u00fe\0\0', advice: 'save it as UTF-8' },
  { name: 'text in UTF-32', head: '\0\0\u00fe\u00ff', advice: 'save it as UTF-8' },
  { name: 'RTF document', head: '{\\rtf', advice: 'save it as plain text' },
];

function knownFormat(bytes: Uint8Array): (typeof formats)[number] | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  return formats.find((format) => head.startsWith(format.head));
}

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
