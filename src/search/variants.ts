/**
 * Traditional and simplified characters. Both sides of a search are folded to simplified by one table, made at build
 * time from OpenCC; the browser fetches it only for a query that it can change.
 */

/** Characters of GB 2312, the set that simplified Chinese is printed in. */
function simplifiedCharacters(): Set<string> {
  const decoder = new TextDecoder('gb2312');
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  return new Set([...decoder.decode(Uint8Array.from(bytes))].filter((character) => /\p{Script=Han}/u.test(character)));
}

/** Traditional forms that GB 2312 has as well. The test beside this file derives them. */
export const formsInsideSimplified = '吒夥後徵拚捱摺於榘菸薹袷醣麴麽';

/** Never folded, because simplified text uses them for themselves: 乾坤, 著名, 什么. */
const ownUse = '乾著么';

/** What may be meant by them all the same (乾淨, 看著), both ways: tried when a query finds nothing as it stands. */
export const triedForms: ReadonlyMap<string, string> = new Map([['乾', '干'], ['干', '乾'], ['著', '着'], ['着', '著']]);

let simplified: Set<string> | undefined;

/** Whether the table can change a text: it holds a Han character outside GB 2312, or one of the few inside. */
export function mayHoldVariants(text: string): boolean {
  simplified ??= simplifiedCharacters();
  const known = simplified;
  return [...text].some((character) => formsInsideSimplified.includes(character) || (/\p{Script=Han}/u.test(character) && !known.has(character)));
}

/**
 * Make the table from converters to simplified script.
 *
 * @param converters character → its simplified form; the first that changes it decides
 */
export function makeVariants(converters: readonly ((character: string) => string)[]): Map<string, string> {
  const table = new Map<string, string>();
  const blocks: [number, number][] = [[0x3400, 0x4dbf], [0x4e00, 0x9fff], [0x20000, 0x323af]];
  for (const [from, to] of blocks) {
    for (let point = from; point <= to; point++) {
      const character = String.fromCodePoint(point);
      if (ownUse.includes(character)) continue;
      const changed = converters.map((convert) => convert(character)).find((form) => form !== character);
      if (changed !== undefined && [...changed].length === 1) table.set(character, changed);
    }
  }
  for (const [character, form] of table) table.set(character, table.get(form) ?? form);
  return table;
}

/** The ways a text may be meant that is written with characters of two uses; without the text itself, at most seven. */
export function otherForms(text: string): string[] {
  let forms = [''];
  for (const character of text) {
    const other = triedForms.get(character);
    forms = forms.flatMap((form) => (other === undefined || forms.length >= 8 ? [form + character] : [form + character, form + other]));
  }
  return forms.filter((form) => form !== text);
}
