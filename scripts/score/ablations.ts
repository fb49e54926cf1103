import type { SolverWeights } from '../../src/archive/solve/solver-weights.ts';

/** A group of features, by their names without the letter of their kind ("j alike" is alike). */
interface Group {
  name: string;
  links?: RegExp;
  joins?: RegExp;
  titles?: RegExp;
}

/** What can be switched off. Each feature of a group gets the weight 0, all others keep theirs. */
export const groups: readonly Group[] = [
  { name: 'topics', links: /alike|rival|best/, titles: /^about/ },
  { name: 'word evidence', links: /^(saved|word|long word|attraction|stray tail|stray head|torn|bound)$/, joins: /^(saved|word|long word|attraction|stray tail|stray head|torn)$/, titles: /^(makes word|bound character)/ },
  { name: 'neighbouring words', links: /^(no )?bond$|^.*goes on from before$/, joins: /^(no )?bond$/, titles: /^bound to text/ },
  { name: 'word order', links: /^(goes on|opening)$/, joins: /^(goes on|opening.*)$/, titles: /like a title/ },
  { name: 'numbers, marks, doubled characters', links: /^(number|closes|stray close|left open|doubled)$/, joins: /^(number|closes|stray close|left open|doubled)$/ },
  { name: 'columns', links: /^even$/ },
  { name: "the whole's topics", links: /^(drawn|drawn mixed|titled)$/ },
  { name: "the whole's length and place", links: /^(short|brief|scattered|alone)$/ },
  { name: 'headings', links: /^(headed|one heading|headings.*|dated heading|leading heading|title over (dated|leading word))$/ },
  { name: 'signatures', links: /^(signed within|other names|dated within|unsigned)$/ },
  { name: 'lists', links: /^(?:un)?listed$/ },
  { name: 'printed lines', links: /^(indented|flush|foot lost|stump)$/, joins: /^(indented|flush)$/ },
  { name: 'distances', links: /^(next|second|(near|far) ahead|(just|near|far) behind|titles between|(comma|quoted|title) next|(title |text )?mixed)$/, joins: /^(next|behind)$/ },
  { name: 'titles and manner', links: /title(?!d)|^dash$|^kicker|(?<!un)signed(?! within)|^ended$|^dateline$|source note|framed/, joins: /title|heading/ },
];

/** The fitted weights with one group switched off. */
export function without(weights: SolverWeights, { links, joins, titles }: Group): SolverWeights {
  const off = (table: Readonly<Record<string, number>>, names: RegExp | undefined, bare: (name: string) => string): Record<string, number> =>
    Object.fromEntries(Object.entries(table).map(([name, weight]) => [name, names?.test(bare(name)) ? 0 : weight]));
  return {
    ...weights,
    links: off(weights.links, links, (name) => name.replace(/^[a-z] /i, '')),
    joins: off(weights.joins, joins, (name) => name),
    titles: off(weights.titles, titles, (name) => name.replace(/^[a-z]+ /, '')),
  };
}
