import { type Cut, crossingWord, doubledAt, firstStrayClose, type SeamEvidence } from './seam-evidence.ts';

const marks: Readonly<Record<string, string>> = { '”': '引号', '’': '引号', '」': '引号', '』': '引号', '》': '书名号', '）': '括号', ')': '括号', '】': '括号' };

/** From here on the page's other lines bear a join out, and the words that are known to be neighbours. */
const attracts = 0.3;
const binds = 0.5;

/**
 * What speaks for a join, in a few words for readers: `断处合为一词“协作”；引号在此合上`. The strongest comes first, and
 * no more than three are told.
 *
 * @param before plain text of the first side
 * @param after plain text of the second side
 * @param evidence what `seamEvidence` found between them
 */
export function seamWords(before: string, after: string, evidence: SeamEvidence, cut: Cut): string {
  const doubled = doubledAt(before, after);
  const said: string[] = [];
  const word = evidence.word > 0 ? (crossingWord(before, after.slice(doubled), cut) ?? crossingWord(before, after, cut)) : null;
  if (word) said.push(`断处合为一词“${word}”`);
  if (evidence.number) said.push(/^[\d.,％%]/.test(after) ? '数字在此相接' : '数字与量词相接');
  const closed = evidence.closes ? firstStrayClose(after) : null;
  if (closed) said.push(`${marks[closed]}在此合上`);
  if (evidence.doubled) said.push(`“${after.slice(0, doubled)}”在断处重出`);
  if (said.length === 0 && evidence.attraction >= attracts) said.push('断处的字在本版别处也相连');
  if (said.length === 0 && evidence.bond >= binds) said.push('断处前后的词常相连');
  if (said.length === 0) said.push(/[，,、]$/.test(before) ? '句子停在逗号，下文相接' : '句子未完，下文相接');
  return said.slice(0, 3).join('；');
}
