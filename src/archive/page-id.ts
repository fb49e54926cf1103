import { createHash } from 'node:crypto';
import type { FilePart } from './record.ts';

/** Longest id, in UTF-8 bytes: it becomes a file name, and article ids are longer by nine. */
const longestId = 120;

/**
 * The id of a page, from the name of its file alone, so that neither a better parser nor a corrected date changes its
 * address. Letters, digits, `-` and `_` stay; folders and the rest become `-`.
 *
 * @param file path below the seeds folder, with `/`
 */
export function pageId(file: string, part?: FilePart): string {
  const plain = file.normalize('NFC').replace(/\.[^./]+$/, '').replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/^-+|-+$/g, '');
  const short = cutToBytes(plain, longestId);
  const id = short === plain && plain !== '' ? plain : [short, shortDigest(file)].filter(Boolean).join('-');
  return part ? `${id}-p${part.number}` : id;
}

/**
 * Ids for all pages of an archive. Where two files would get one id (also on disks that do not tell `a` from `A`), the
 * first by name keeps it and the others get a digest of their path.
 */
export function pageIds(pages: readonly { file: string; part?: FilePart }[]): string[] {
  const taken = new Set<string>();
  return pages.map(({ file, part }) => {
    const plain = pageId(file, part);
    const id = taken.has(plain.toLowerCase()) ? `${plain}-${shortDigest(file)}` : plain;
    taken.add(id.toLowerCase());
    return id;
  });
}

/** Eight letters and digits that stand for a text: 40 bits, lower case, none that is mistaken for another. */
export function shortDigest(text: string): string {
  const bytes = createHash('sha256').update(text).digest();
  let bits = 0n;
  for (const byte of bytes.subarray(0, 5)) bits = (bits << 8n) | BigInt(byte);
  return Array.from({ length: 8 }, (_, i) => '0123456789abcdefghjkmnpqrstvwxyz'[Number((bits >> BigInt(35 - 5 * i)) & 31n)]).join('');
}

function cutToBytes(text: string, longest: number): string {
  let length = 0;
  let kept = '';
  for (const character of text) {
    length += Buffer.byteLength(character);
    if (length > longest) break;
    kept += character;
  }
  return kept;
}
