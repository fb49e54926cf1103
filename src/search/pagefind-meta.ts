/**
 * The order of pages inside a Pagefind index. Search results name a page by a hash; the articles' columns (date, paper,
 * …) are stored in the order of Pagefind's own page list, which the browser has fetched anyway.
 *
 * Read is CBOR as Pagefind 1.6 writes it: `[version, [[hash, words, group], …], …]` behind a twelve-byte signature.
 */

const signature = 'pagefind_dcd';

interface Cursor {
  bytes: Uint8Array;
  at: number;
}

/** Major type and argument of the item at the cursor. */
function head(cursor: Cursor): { major: number; value: number } {
  const first = cursor.bytes[cursor.at++]!;
  const low = first & 31;
  let value = low;
  if (low > 23) {
    const size = 1 << (low - 24);
    value = 0;
    for (let index = 0; index < size; index++) value = value * 256 + cursor.bytes[cursor.at++]!;
  }
  return { major: first >> 5, value };
}

function read(cursor: Cursor, major: number, what: string): number {
  const item = head(cursor);
  if (item.major !== major || Number.isNaN(item.value)) throw new Error(`Unexpected item of CBOR type ${item.major} in Pagefind's page list, expected ${what}`);
  return item.value;
}

/**
 * @param bytes an unpacked `.pf_meta` file
 * @returns the hash of each page, in page order
 * @throws Error when the bytes are not what Pagefind 1.6 writes
 */
export function readPageHashes(bytes: Uint8Array): string[] {
  const decoder = new TextDecoder();
  if (decoder.decode(bytes.subarray(0, signature.length)) !== signature) throw new Error(`Unexpected bytes, expected a Pagefind page list`);
  const cursor: Cursor = { bytes, at: signature.length };
  const text = (): string => {
    const length = read(cursor, 3, 'a string');
    cursor.at += length;
    return decoder.decode(bytes.subarray(cursor.at - length, cursor.at));
  };
  read(cursor, 4, 'a list');
  text();
  const count = read(cursor, 4, 'the list of pages');
  const hashes: string[] = [];
  for (let index = 0; index < count; index++) {
    read(cursor, 4, 'a page');
    hashes.push(text());
    read(cursor, 0, 'a number of words');
    text();
  }
  return hashes;
}
