/**
 * What is read of Pagefind's own files beside Pagefind: the order and length of pages, and how often a word stands in
 * each. Results name a page by a hash, and a phrase search tells only its first place; columns and ranking need more.
 *
 * The files are CBOR as Pagefind 1.6 writes it behind a twelve-byte signature:
 * page list `[version, [[hash, words, group]…], [[first word, last word, hash]…], …]`,
 * chunk `[[[word, [[page step, [place step or negative weight…], …]…], …]…]]`.
 */

const signature = 'pagefind_dcd';
const decoder = new TextDecoder();

interface Cursor {
  bytes: Uint8Array;
  at: number;
}

function open(bytes: Uint8Array): Cursor {
  if (decoder.decode(bytes.subarray(0, signature.length)) !== signature) throw new Error('Unexpected bytes, expected a file of Pagefind');
  return { bytes, at: signature.length };
}

const number = 0;
const negative = 1;
const text = 3;
const list = 4;

/** The argument of the item at the cursor, which must be of a type; throws where the format is another. */
function read(cursor: Cursor, type: number): number {
  const first = cursor.bytes[cursor.at++]!;
  if (first >> 5 !== type) throw new Error(`Unexpected CBOR type ${first >> 5} in a file of Pagefind, expected ${type}`);
  const low = first & 31;
  if (low < 24) return low;
  let value = 0;
  for (let left = 1 << (low - 24); left > 0; left--) value = value * 256 + cursor.bytes[cursor.at++]!;
  return value;
}

function readText(cursor: Cursor): string {
  const length = read(cursor, text);
  cursor.at += length;
  return decoder.decode(cursor.bytes.subarray(cursor.at - length, cursor.at));
}

function readList<T>(cursor: Cursor, item: () => T): T[] {
  const items: T[] = [];
  for (let left = read(cursor, list); left > 0; left--) items.push(item());
  return items;
}

/** Pass over one item, whatever it holds. */
function skip(cursor: Cursor): void {
  for (let left = 1; left > 0; left--) {
    const type = cursor.bytes[cursor.at]! >> 5;
    const value = read(cursor, type);
    if (type === text) cursor.at += value;
    else if (type === list) left += value;
  }
}

export interface PageList {
  /** Hash of each page, in page order. */
  hashes: string[];
  /** Number of words of each page. */
  lengths: number[];
  /** Which words stand in which chunk, in order of words. */
  chunks: { from: string; to: string; hash: string }[];
}

/**
 * @param bytes an unpacked `.pf_meta` file
 * @throws Error when the bytes are not what Pagefind 1.6 writes
 */
export function readPageList(bytes: Uint8Array): PageList {
  const cursor = open(bytes);
  read(cursor, list);
  skip(cursor);
  const pages = readList(cursor, () => {
    read(cursor, list);
    const page = { hash: readText(cursor), length: read(cursor, number) };
    skip(cursor);
    return page;
  });
  const chunks = readList(cursor, () => {
    read(cursor, list);
    return { from: readText(cursor), to: readText(cursor), hash: readText(cursor) };
  });
  return { hashes: pages.map(({ hash }) => hash), lengths: pages.map(({ length }) => length), chunks };
}

/** A chunk of the index with the place of each word's entry. */
export interface Chunk {
  bytes: Uint8Array;
  words: Map<string, number>;
}

/** @param bytes an unpacked `.pf_index` file */
export function readChunk(bytes: Uint8Array): Chunk {
  const cursor = open(bytes);
  read(cursor, list);
  const words = new Map<string, number>();
  readList(cursor, () => {
    const parts = read(cursor, list);
    words.set(readText(cursor), cursor.at);
    for (let left = parts - 1; left > 0; left--) skip(cursor);
  });
  return { bytes, words };
}

/** How often a word stands on each page that has it. */
export function countPlaces({ bytes, words }: Chunk, word: string): Map<number, number> {
  const counts = new Map<number, number>();
  const at = words.get(word);
  if (at === undefined) return counts;
  const cursor: Cursor = { bytes, at };
  let page = 0;
  readList(cursor, () => {
    const parts = read(cursor, list);
    page += read(cursor, number);
    let places = 0;
    readList(cursor, () => {
      if (cursor.bytes[cursor.at]! >> 5 === number) places++;
      read(cursor, cursor.bytes[cursor.at]! >> 5 === number ? number : negative);
    });
    counts.set(page, places);
    for (let left = parts - 2; left > 0; left--) skip(cursor);
  });
  return counts;
}
