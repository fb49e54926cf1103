import { isColumnName } from '../column-names.ts';
import { dashFirst } from './dash-first.ts';
import { datedFirst } from './dated-first.ts';
import { isAside, type Node } from './nodes.ts';
import { articleStart, goesOn, paragraphStart } from './word-order.ts';

/** What a node says by itself of what it might follow: of thousands of possible links most lead to the same few nodes. */
export interface Head {
  /** 0…1: it begins with a day or another time, as the first paragraph of a report does. */
  dated: number;
  /** -1…1: how well its first word begins an article, and a paragraph. */
  leadingWord: number;
  opening: number;
  /** 0…1: it begins like the last words of a torn sentence. */
  stump: number;
  aside: boolean;
  /** A subhead's dash stands first. */
  dash: boolean;
  /** Ends with a colon, or is like a column's name, as what stands above a headline. */
  kicker: boolean;
  /** It closes more quotations than it opens, and no fewer. */
  closesMore: boolean;
  closesAll: boolean;
}

/** @param firstWord class of the node's first word */
export function headOf(node: Node, firstWord: string): Head {
  const { text, title } = node;
  const share = 1 - title;
  const [opened, closed] = [count(text, '“'), count(text, '”')];
  return {
    dated: datedFirst.test(text) ? share : 0, leadingWord: share * goesOn(articleStart, firstWord), opening: share * goesOn(paragraphStart, firstWord),
    stump: stump(node), aside: isAside(text), dash: dashFirst.test(text), kicker: /[：:]$/.test(text) || isColumnName(text), closesMore: closed > opened, closesAll: closed >= opened,
  };
}

/** With a clause of one character, or with a sentence too short to open a paragraph. */
function stump({ text, title }: Node): number {
  if (title > 0.5) return 0;
  if (/^.?[，,、]/.test(text)) return 1;
  const sentence = text.search(/[。！？!?；;]/);
  return sentence < 0 || sentence > 9 ? 0 : sentence > 7 ? 0.5 : 1;
}

const count = (text: string, mark: string): number => text.split(mark).length - 1;
