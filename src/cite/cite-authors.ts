import type { Byline } from '../archive/record.ts';
import { oneLine } from './clean-text.ts';

/** Roles of people who made the picture, the page or the translation, but not the text. */
const otherWork = /摄|图|编|校|审|版式|视觉|监制|策划|统筹|译|视频|音频/;
/** … unless the role says that they wrote as well: 文/图, 摄影报道, 编写. */
const wroteToo = /文|撰|写|报道/;

/**
 * Who is cited as author, each by name alone and once, in printed order: reporters, correspondents and everybody
 * without a stated role. Photographers and editors are not authors (GB/T 7714 counts 责任编辑 out); an article without
 * a name has no author.
 */
export function citedAuthors(bylines: readonly Byline[]): string[] {
  const names = bylines
    .filter(({ role }) => role === null || !otherWork.test(role) || wroteToo.test(role))
    .map(({ name }) => oneLine(name).replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, ''));
  return [...new Set(names)].filter((name) => name !== '');
}
