import { readLines } from '../../src/archive/fragments.ts';
import { readPageFacts } from '../../src/archive/masthead.ts';
import { type Lexicon, learnLexicon } from '../../src/archive/solve/lexicon.ts';
import type { Node } from '../../src/archive/solve/nodes.ts';
import { readNodes } from '../../src/archive/solve/read-nodes.ts';
import { rememberWords } from '../../src/archive/solve/remember-words.ts';
import type { SolverWeights } from '../../src/archive/solve/solver-weights.ts';
import { learnTopics, type Topics } from '../../src/archive/solve/topic.ts';
import { readUnits, type Unit } from '../../src/archive/solve/units.ts';
import type { Words } from '../../src/archive/solve/words.ts';
import { dictionary } from '../../src/archive/dictionary.ts';
import type { TruePage } from './page.ts';

/** The units of a page text, its masthead and other furniture left out. */
export const unitsOf = (text: string, words: Words): Unit[] => {
  const lines = readLines(text);
  return readUnits(text, words, lines, new Set(readPageFacts(lines).furniture.keys()));
};

/** A page as far as it is read before anything is decided for it as a whole. */
export interface ReadPage {
  units: readonly Unit[];
  nodes: readonly Node[];
  topics: Topics;
  lexicon: Lexicon;
  words: Words;
}

export function readTruePage(page: TruePage, titles?: SolverWeights['titles']): ReadPage {
  const words = rememberWords(dictionary);
  const units = unitsOf(page.text, words);
  const texts = units.map((unit) => unit.text);
  const topics = learnTopics(texts);
  return { units, nodes: readNodes(units, topics, words, titles), topics, lexicon: learnLexicon(texts), words };
}

/** The true role at each offset of a page. */
export function roleAt(page: TruePage): (string | undefined)[] {
  const role = new Array<string | undefined>(page.text.length);
  for (const { blocks } of page.articles) for (const block of blocks) for (const [start, end] of block.spans) role.fill(block.role, start, end);
  for (const { spans } of page.furniture) for (const [start, end] of spans) role.fill('furniture', start, end);
  return role;
}
