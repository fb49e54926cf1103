/**
 * Characters of GB 2312, the set that simplified Chinese is printed in. Some are traditional forms of others (乾, 著,
 * 於, 徵), but here they stand for themselves: 乾坤, 著名. They are never folded; a query that finds nothing tries them.
 */
export function simplifiedCharacters(): Set<string> {
  const decoder = new TextDecoder('gb2312');
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  return new Set([...decoder.decode(Uint8Array.from(bytes))].filter((character) => /\p{Script=Han}/u.test(character)));
}

let simplified: Set<string> | undefined;

/** Whether a text holds a Han character outside GB 2312: only then can the table of variants change it. */
export function mayHoldVariants(text: string): boolean {
  simplified ??= simplifiedCharacters();
  const known = simplified;
  return [...text].some((character) => /\p{Script=Han}/u.test(character) && !known.has(character));
}

/**
 * The table of traditional forms: every Han character outside GB 2312 that one of the converters turns into another.
 *
 * @param converters character → its simplified form; the first that changes it decides
 */
export function makeVariants(converters: readonly ((character: string) => string)[]): Map<string, string> {
  const own = simplifiedCharacters();
  const table = new Map<string, string>();
  const blocks: [number, number][] = [[0x3400, 0x4dbf], [0x4e00, 0x9fff], [0x20000, 0x323af]];
  for (const [from, to] of blocks) {
    for (let point = from; point <= to; point++) {
      const character = String.fromCodePoint(point);
      if (own.has(character)) continue;
      const changed = converters.map((convert) => convert(character)).find((form) => form !== character);
      if (changed !== undefined && [...changed].length === 1) table.set(character, changed);
    }
  }
  for (const [character, form] of table) table.set(character, table.get(form) ?? form);
  return table;
}
