import type { Edit } from './mapped-text.ts';

// Readers of print list lines with their number, their place on the picture or how sure they are. What stands so round
// every line of a page is none of its words.

const frames: readonly { frame: RegExp; numbered?: true }[] = [
  // [[[61.0, 105.0], [500.0, 105.0], …], ('words', 0.98)]
  { frame: /^(?<before>\s*\[*\[\[\s*-?\d[\d.,\s[\]-]{0,200}\]\s*,\s*[([]\s*(?<quote>['"]))(?<words>.*)(?<behind>\k<quote>\s*,\s*[\d.e-]+\s*[)\]]\s*\]*,?\s*)$/u },
  { frame: /^(?<before>)(?<words>.*\S)(?<behind>[\t ,|]{1,4}[(（]?(?:0?\.\d+|1\.0+|1)[)）]?\s*)$/u },
  { frame: /^(?<before>\s*[[(【]?(?<number>\d{1,4})(?:[\])】][.:：、|\t]?|[.:：、|\t])[ \t]*)(?<words>\S.*)(?<behind>)$/u, numbered: true },
];

/** Fewer lines may look alike by chance. */
const fewest = 5;

/** Edits that take out what stands round every line of a page. */
export function lineAffixes(source: string): Edit[] {
  const lines = [...source.matchAll(/^.*\S.*$/gm)];
  if (lines.length < fewest) return [];
  for (const { frame, numbered } of frames) {
    const framed = lines.map(({ 0: line }) => frame.exec(line)?.groups);
    if (!framed.every((groups) => groups !== undefined && /\S/.test(groups.words!))) continue;
    const numbers = framed.map((groups) => Number(groups!.number));
    if (numbered && !numbers.every((number, i) => number === numbers[0]! + i)) continue;
    return lines.flatMap(({ index, 0: line }, i) => {
      const { before, words, behind } = framed[i]!;
      const blank = words!.length - words!.trimStart().length;
      const end = index + before!.length + words!.trimEnd().length;
      return [{ start: index, end: index + before!.length + blank, put: '' }, { start: end, end: index + line.length, put: '' }].filter((edit) => edit.start < edit.end && (behind !== '' || edit.start === index));
    });
  }
  return [];
}
