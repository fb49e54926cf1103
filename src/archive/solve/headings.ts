import type { Head } from './heads.ts';
import type { Node } from './nodes.ts';

/** Headings are seldom longer, in characters, and what stands below one is seldom shorter. */
const [longestHeading, shortestSection] = [16, 120];

type Names = 'a headed' | 'a one heading' | 'a headings' | 'a headings long' | 'a headings uneven' | 'a headings briefly' | 'a dated heading' | 'a leading heading';

/**
 * What tells an article with headings from several that were put together: of some 700 articles with headings nine in ten
 * have more than one; they are about as long as one another, and what stands below them does not begin as a report does.
 */
export function headingFeatures(nodes: readonly Node[], heads: readonly Head[], chain: readonly number[]): Record<Names, number> {
  const lengths: number[] = [];
  let [dated, leading, briefly, section] = [0, 0, 0, 0];
  let [seenText, belowTitle] = [false, false];
  const endSection = (): void => {
    if (lengths.length) briefly += shortBy(section, shortestSection);
    section = 0;
  };
  for (const i of chain) {
    const { text, room, title } = nodes[i]!;
    const isTitle = title > 0.5;
    if (isTitle && seenText && !belowTitle) {
      endSection();
      lengths.push(text.length);
    } else if (!isTitle) {
      if (belowTitle && seenText) {
        dated += heads[i]!.dated;
        leading += heads[i]!.leadingWord;
      }
      section += room;
      seenText = true;
    }
    belowTitle = isTitle;
  }
  endSection();
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  return {
    'a headed': lengths.length > 0 ? 1 : 0, 'a one heading': lengths.length === 1 ? 1 : 0, 'a headings': lengths.length,
    'a headings long': lengths.reduce((sum, length) => sum + shortBy(longestHeading, length), 0), 'a headings uneven': lengths.reduce((sum, length) => sum + Math.abs(Math.log(length / mean)), 0), 'a headings briefly': briefly,
    'a dated heading': dated, 'a leading heading': leading,
  };
}

/** @returns how much shorter than `usual` something is, as a natural logarithm; 0 where it is not */
export const shortBy = (length: number, usual: number): number => Math.max(0, Math.log(usual / Math.max(1, length)));
