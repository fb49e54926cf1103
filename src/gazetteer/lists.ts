import type { Candidate } from './candidates.ts';
import type { Unit } from './gazetteer.ts';
import { everyday } from './words.ts';

/** What parts the members of a list, and the two ends of a way: 崇义、上犹和大余, 石城至瑞金. */
const between = /^(?:、|和|与|及|以及|至|到|[—–-]{1,2})$/;
/** Behind a list: how many of which rank it holds: 三县, 等四县市, 两市. */
const counted = /^等?(?:[两二三四五六七八九十]|\d{1,2})个?(?:县|市|区|州)/;
/** Members looked at to each side. */
const mostBeside = 5;

/** The other names in a list, from the name itself on to its head and then to its end, and whether a number of counties or cities stands behind it. */
interface List {
  others: readonly Candidate[];
  counted: boolean;
}

/**
 * The list that a name stands in.
 *
 * @param index of the name among the candidates, which are in the order of the text
 */
export function listOf(text: string, candidates: readonly Candidate[], index: number): List {
  const joined = (i: number): boolean => {
    const [before, after] = [candidates[i], candidates[i + 1]];
    return before !== undefined && after !== undefined && after.start - before.end <= 2 && between.test(text.slice(before.end, after.start));
  };
  let [first, last] = [index, index];
  while (index - first < mostBeside && joined(first - 1)) first--;
  while (last - index < mostBeside && joined(last)) last++;
  const others = [...candidates.slice(first, index).reverse(), ...candidates.slice(index + 1, last + 1)];
  return { others, counted: counted.test(text.slice(candidates[last]!.end, candidates[last]!.end + 6)) };
}

/** Another member of a list, which lies where a unit lies. */
export interface Sibling {
  word: string;
  /** In its prefecture, or that itself. */
  near: boolean;
  /** How much it speaks for the unit. */
  weight: number;
}

/**
 * A member of a list that is no word by itself and lies where the unit lies: near by, or else of its rank and in its
 * province.
 */
export function siblingIn({ others, counted }: List, unit: Unit): Sibling | undefined {
  let found: Sibling | undefined;
  for (const { word, meaning, torn } of others) {
    if (meaning.kind !== 'unit' || torn || everyday.has(word)) continue;
    for (const other of [...meaning.full, ...meaning.short]) {
      if (other.lineage === unit.lineage || other.code.slice(0, 2) !== unit.code.slice(0, 2)) continue;
      const near = unit.level === 3 && (other.code === unit.parent || (other.level === 3 && other.parent === unit.parent));
      if (!near && other.level !== unit.level) continue;
      if (near || found === undefined) found = { word, near, weight: (near ? 2.5 : 1.5) + (counted ? 1 : 0) };
    }
  }
  return found;
}

/** 石羊河、黑河、疏勒河: in a list of rivers a river is meant, and not the city called by it, where no other place stands beside it. */
export function isAmongNature(text: string, { start, end, word }: Candidate, before: Candidate | undefined, after: Candidate | undefined): boolean {
  const kind = word.at(-1)!;
  if (!'河江湖山'.includes(kind) || before?.end === start - 1 || after?.start === end + 1) return false;
  return text.slice(start - 2, start) === `${kind}、` || new RegExp(`^、\\p{Script=Han}{1,3}${kind}`, 'u').test(text.slice(end, end + 5));
}
