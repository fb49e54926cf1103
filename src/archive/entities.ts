/** A character by its name or number, as HTML writes it. */
export const entity = /&(?:([a-z]{2,8})|#(\d{2,6})|#x([0-9a-f]{2,5}));/gi;

const names = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', apos: "'", ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', hellip: '…', mdash: '—', ndash: '–', middot: '·', bull: '•', times: '×', deg: '°', laquo: '«', raquo: '»', emsp: '\u3000', ensp: ' ' }));

/** &ldquo; → “. Undefined where it stands for nothing that is printed. */
export function characterNamed(written: string): string | undefined {
  const name = /^&([a-z]+);$/i.exec(written)?.[1];
  if (name !== undefined) return names.get(name.toLowerCase());
  const [, hexadecimal, number] = /^&#(x)?([\da-f]+);$/i.exec(written) ?? [];
  const code = number === undefined ? -1 : parseInt(number, hexadecimal ? 16 : 10);
  const character = code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  return /^[^\p{C}]$/u.test(character) ? character : undefined;
}
