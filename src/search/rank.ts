import { headingZone, leadZone } from './document.ts';

/** What is known of one article that holds every term of a query, without its text. */
export interface Evidence {
  /** Position of the first hit of each term, as laid out by `indexContent`. */
  positions: readonly number[];
  /** How many terms occur in it only across word borders (会见 in 大会见证). */
  overlaps: number;
  /** About what share of its text the terms are; 0 where it was not looked up. */
  density: number;
  /** Whether one of the terms is the name of the region it is mainly about. */
  primaryRegion: boolean;
}

const weight = { heading: 100, lead: 30, body: 10 };
/** Density orders what is otherwise alike: less than the step from body to lead, half of it at one hit in a hundred characters. */
const densityWeight = 15;
const halfDensity = 0.01;

/**
 * Relevance of an article: a hit in the heading outweighs one in the lead, that one in the body; its own region lifts
 * it over a passing mention; among equals the one that speaks of it more comes first; an article that has a term only
 * by chance stands behind all that have it as a word.
 */
export function relevance({ positions, overlaps, density, primaryRegion }: Evidence): number {
  if (positions.length === 0) return 0;
  const zones = positions.map((position) => (position < headingZone ? weight.heading : position < leadZone ? weight.lead : weight.body));
  const mean = zones.reduce((sum, zone) => sum + zone, 0) / zones.length;
  return (mean + (primaryRegion ? 50 : 0) + (densityWeight * density) / (density + halfDensity)) / (overlaps > 0 ? 1000 : 1);
}
