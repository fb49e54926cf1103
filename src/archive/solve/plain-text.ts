/** Without what stands for the look of a text. */
export const withoutMarks = (raw: string): string => raw.replace(/<\/?\w+>|\*\*|^#{1,6}\s+|^>\s*|^[-*+]\s+/g, '');

/** Characters to compare by: no markup, no wraps, no spaces between Han. */
export function plainText(raw: string): string {
  return withoutMarks(raw)
    .replace(/[ \t\r\n\u3000]+/g, ' ')
    .replace(/(?<=[\p{Script=Han}\p{P}]) (?=[\p{Script=Han}\p{P}\p{N}])|(?<=\p{N}) (?=\p{Script=Han})/gu, '')
    .trim();
}
