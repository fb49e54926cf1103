import type { Candidate } from './candidates.ts';
import type { Unit } from './gazetteer.ts';

/** What parts the members of a list, and the two ends of a way: 崇义、上犹和大余, 石城至瑞金. */
const between = /^(?:、|和|与|及|以及|至|到|[—–-]{1,2})$/;
/** Behind a list: how many of which rank it holds: 三县, 等四县市, 两市. */
const counted = /^等?(?:[两二三四五六七八九十]|\d{1,2})个?(?:县|市|区|州)/;
/** Members looked at to each side. */
const mostBeside = 5;

/**
 * The names that stand in one list with a name.
 *
 * @param index of the name among the candidates, which are in the order of the text
 */
export function listOf(text: string, candidates: readonly Candidate[], index: number): { others: Candidate[]; counted: boolean } {
  const others: Candidate[] = [];
  const joined = (before: Candidate, after: Candidate): boolean => after.start - before.end <= 2 && between.test(text.slice(before.end, after.start));
  let last = index;
  for (let i = index; i > 0 && index - i < mostBeside && joined(candidates[i - 1]!, candidates[i]!); i--) others.push(candidates[i - 1]!);
  for (; last + 1 < candidates.length && last - index < mostBeside && joined(candidates[last]!, candidates[last + 1]!); last++) others.push(candidates[last + 1]!);
  return { others, counted: others.length > 0 && counted.test(text.slice(candidates[last]!.end, candidates[last]!.end + 6)) };
}

/** A member of a list that is no word by itself and lies where the unit lies: `near` in its prefecture or that itself, else of its rank and in its province. */
export function siblingAmong(others: readonly Candidate[], unit: Unit, isWord: (word: string) => boolean): { word: string; near: boolean } | undefined {
  let found: { word: string; near: boolean } | undefined;
  for (const { word, meaning, torn } of others) {
    if (meaning.kind !== 'unit' || torn || isWord(word)) continue;
    for (const other of [...meaning.full, ...meaning.short]) {
      if (other.lineage === unit.lineage || other.code.slice(0, 2) !== unit.code.slice(0, 2)) continue;
      const near = unit.level === 3 && (other.code === unit.parent || (other.level === 3 && other.parent === unit.parent));
      if (!near && other.level !== unit.level) continue;
      if (near || found === undefined) found = { word, near };
    }
  }
  return found;
}

/** 石羊河、黑河、疏勒河: in a list of rivers a river is meant, and not the city called by it. */
export function isAmongNature(text: string, start: number, end: number): boolean {
  const kind = text[end - 1]!;
  if (!'河江湖山'.includes(kind)) return false;
  return (text[start - 1] === '、' && text[start - 2] === kind) || new RegExp(`^、\\p{Script=Han}{1,3}${kind}`, 'u').test(text.slice(end, end + 5));
}
