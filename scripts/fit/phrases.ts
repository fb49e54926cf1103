import { headReach, pairsOf, tailReach } from '../../src/archive/solve/phrases.ts';
import type { TruePage } from './page.ts';

/** Fewest paragraphs a run must stand in before it is believed. */
const leastSeen = 8;

/**
 * Learn from articles as printed how paragraphs and articles begin and end: log odds for short runs of characters.
 * @returns the source of phrase-weights.ts
 */
export function phraseWeights(pages: readonly TruePage[]): string {
  const articles = new Map<string, string[]>();
  for (const page of pages) for (const { blocks } of page.articles) {
    const paragraphs = blocks.filter((block) => block.role === 'paragraph' && block.clean !== undefined).map((block) => block.clean!);
    if (paragraphs.length) articles.set(paragraphs.join('\n'), paragraphs);
  }
  const all = [...articles.values()];
  const starts = all.flatMap((paragraphs) => paragraphs.map((text) => pairsOf(text.slice(0, 2) + ' ')[0]!)).flatMap((pair) => [[pair[0]!, pair]]);
  const middles = all.flatMap((paragraphs) => paragraphs.flatMap((text) => pairsOf(text).slice(2))).filter((pair) => !/^[，。、；：！？,.;:!?）)”》]/.test(pair)).map((pair) => [pair[0]!, pair]);
  const table = (name: string, comment: string, yes: string[][], no: string[][]): string =>
    `/** ${comment} */\nexport const ${name}: Readonly<Record<string, number>> = {\n${logOdds(yes, no).map(([key, value]) => `  ${JSON.stringify(key)}: ${value},`).join('\n')}\n};\n`;
  return '// Written by scripts/fit.ts; not to be edited by hand.\n\n' + [
    table('paragraphOpenings', 'Log odds of standing at the head of a paragraph and not in its middle.', starts, middles),
    table('articleOpenings', 'Log odds of standing near the head of a first paragraph and not of a later one.', all.map(([first]) => pairsOf(first!.slice(0, headReach))), all.flatMap((list) => list.slice(1).map((text) => pairsOf(text.slice(0, headReach))))),
    table('articleCloses', 'Log odds of standing near the end of a last paragraph and not of an earlier one.', all.map((list) => pairsOf(list.at(-1)!.slice(-tailReach))), all.flatMap((list) => list.slice(0, -1).map((text) => pairsOf(text.slice(-tailReach))))),
  ].join('\n');
}

function logOdds(yes: readonly string[][], no: readonly string[][]): [string, number][] {
  const count = (lists: readonly string[][]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const list of lists) for (const key of new Set(list)) counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
  };
  const [a, b] = [count(yes), count(no)];
  const rows: [string, number][] = [];
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const [x, y] = [a.get(key) ?? 0, b.get(key) ?? 0];
    // What is expected of a run that tells nothing; four such observations are added, so that rare runs stay near zero.
    const rate = (x + y) / (yes.length + no.length);
    if (x + y < leastSeen) continue;
    const odds = Math.log((x + 4 * rate * 2) / (yes.length * rate + 4 * rate * 2)) - Math.log((y + 4 * rate * 2) / (no.length * rate + 4 * rate * 2));
    const shrunk = odds * Math.min(1, (yes.length * rate + x) / 12);
    if (Math.abs(shrunk) >= 0.4) rows.push([key, Number(Math.max(-3, Math.min(3, shrunk)).toFixed(1))]);
  }
  return rows.sort(([p], [q]) => (p < q ? -1 : 1));
}
