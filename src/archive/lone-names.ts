import type { BylineReading } from './bylines.ts';
import { surnameShare } from './surnames.ts';

const [inBracket, bare] = [/^[（(]\s*(\p{Script=Han}[ \u3000]?\p{Script=Han}{1,2})\s*[）)]$/u, /^(\p{Script=Han}[ \u3000]?\p{Script=Han}{1,2})$/u];

/** What stands in brackets behind a text and is no name, though it begins like one. */
const note = /图|表|照|完|续|载|略|同|节选|连载|掌声|单位|全文|后记|注$/;

/**
 * A word by itself where its page sets names: 舒适, 甘霖 and 文科 are names there, be they words elsewhere.
 *
 * @returns null where it begins with no surname
 */
export function readLoneName(text: string): BylineReading | null {
  const name = (inBracket.exec(text) ?? bare.exec(text))?.[1]!.replace(/[ \u3000]/, '');
  if (!name || note.test(name) || surnameShare(name[0]!) === 0) return null;
  return { people: [{ name, role: null, org: null }], confidence: 0.5 };
}

/** Where a lone name in brackets stands behind the full stop that ends a text, or null. */
export function loneNameBehind(text: string): number | null {
  const at = /(?<=[。！？!?”』」…])\s*[（(][^（）()]{2,4}[）)]\s*$/u.exec(text)?.index;
  return at !== undefined && readLoneName(text.slice(at).trim()) ? at : null;
}
