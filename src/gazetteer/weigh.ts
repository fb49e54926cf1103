import type { RegionMention, RegionRef } from '../archive/record.ts';
import type { CompactText } from './compact.ts';
import { type Gazetteer, isBelow, unitOf } from './gazetteer.ts';
import type { Resolved } from './resolve.ts';
import type { Setting } from './setting.ts';

/**
 * How much a mention says about what the article is about: the title counts three times, its first paragraph twice,
 * a company's name little, and 张家界 in 张家界永定区 only leads to 永定区.
 */
function weights(resolved: readonly Resolved[], compact: CompactText): number[] {
  const firstParagraph = compact.roles.indexOf('paragraph');
  return resolved.map(({ candidate, code }, index) => {
    const block = compact.blockOf(candidate.start);
    const role = compact.roles[block]!;
    let weight = role === 'headline' ? 3 : role === 'subhead' || role === 'kicker' ? 2 : block === firstParagraph ? 2 : role === 'byline' || role === 'credit' || role === 'source' ? 0.2 : 1;
    if (candidate.dateline) weight *= 0.15;
    else if (candidate.inName) weight *= 0.3;
    const next = resolved[index + 1];
    if (next !== undefined && next.candidate.start === candidate.end && next.code !== code && next.code.startsWith(code.replace(/(?:00)+$/, ''))) weight *= 0.3;
    return weight;
  });
}

/** A region's share in an article, before it is known which one the article is about. */
interface Share {
  code: string;
  weight: number;
  first: number;
  titled: boolean;
  /** Named nowhere but in a dateline. */
  dateline: boolean;
}

/**
 * The region an article is about, if there is one: national stories have none.
 *
 * @param shares regions of six digits
 */
function choosePrimary(shares: readonly Share[], gaz: Gazetteer, setting: Setting): Share | null {
  const score = (share: Share): number => {
    // what is said of a township is said of its county
    return share.weight + shares.reduce((sum, other) => (other.code.length === 9 && other.code.startsWith(share.code) ? sum + 0.7 * other.weight : sum), 0);
  };
  const ranked = shares
    .filter(({ code, dateline }) => code.length === 6 && !dateline)
    .map((share) => ({ share, score: score(share) }))
    .sort((a, b) => b.score - a.score || a.share.first - b.share.first);
  const best = ranked[0];
  if (best === undefined) return null;
  const tree = (code: string): number => ranked.reduce((sum, { share, score: own }) => (share.code === code || isBelow(gaz, share.code, code) ? sum + own : sum), 0);
  // the headline names the city, the text most of all one of its counties
  const above = best.share.titled ? undefined : ranked.find(({ share, score: own }) => share.titled && isBelow(gaz, best.share.code, share.code) && own >= 0.5 * best.score);
  if (above !== undefined) return above.share;
  // several counties of a province that is spoken of as a whole: the story is the province's
  const whole = best.share.titled ? undefined : ranked.find(({ share, score: own }) => isBelow(gaz, best.share.code, share.code) && own >= 0.6 * best.score && tree(best.share.code) < 0.6 * (tree(share.code) - own));
  const top = whole ?? best;
  const line = (code: string): boolean => code === top.share.code || isBelow(gaz, code, top.share.code) || isBelow(gaz, top.share.code, code);
  const total = ranked.reduce((sum, { score: own }) => sum + own, 0);
  const ours = ranked.reduce((sum, { share, score: own }) => (line(share.code) ? sum + own : sum), 0);
  const { home } = setting;
  const near = home !== null && (top.share.code === home || top.share.code.slice(0, 2) === home.slice(0, 2));
  if (top.share.titled && top.score >= 0.2 * total) return top.share;
  if (top.score < (near ? 0.3 : 1.2)) return null;
  return ours >= 0.5 * total && top.score >= 0.2 * total ? top.share : null;
}

function sharesOf(resolved: readonly Resolved[], compact: CompactText): Map<string, Share> {
  const shares = new Map<string, Share>();
  const weight = weights(resolved, compact);
  resolved.forEach(({ candidate, code }, index) => {
    const share = shares.get(code) ?? { code, weight: 0, first: candidate.start, titled: false, dateline: true };
    shares.set(code, share);
    share.weight += weight[index]!;
    share.titled ||= compact.roles[compact.blockOf(candidate.start)] === 'headline' && !candidate.inName;
    share.dateline &&= candidate.dateline;
  });
  return shares;
}

/** Code of the region an article is about, of what was found in it so far; null where there is none. */
export const primaryOf = (resolved: readonly Resolved[], compact: CompactText, gaz: Gazetteer, setting: Setting): string | null =>
  choosePrimary([...sharesOf(resolved, compact).values()], gaz, setting)?.code ?? null;

/** The words one link rests on. A name over a seam is told by its parts, each inside its own span. */
function mentionsOf({ candidate, evidence, confidence }: Resolved, compact: CompactText): RegionMention[] {
  const where = candidate.dateline ? '（电头）' : candidate.inName ? '（机构名称中）' : '';
  const places = compact.source(candidate.start, candidate.end);
  let from = candidate.start;
  return places.map(({ start, end }) => {
    const text = places.length === 1 ? compact.printed.slice(candidate.start, candidate.end) : compact.printed.slice(from, (from += end - start));
    return { start, end, text, evidence: evidence + where, confidence: Math.round(confidence * 100) / 100 };
  });
}

/**
 * The regions of an article as the record keeps them: the one it is about first, then the heaviest.
 *
 * @param resolved everything found, in the order of the text
 */
export function regionRefs(resolved: readonly Resolved[], compact: CompactText, gaz: Gazetteer, setting: Setting): RegionRef[] {
  const shares = [...sharesOf(resolved, compact).values()];
  const primary = choosePrimary(shares, gaz, setting);
  const heaviest = shares.reduce((max, { weight }) => Math.max(max, weight), 0);
  const mentions = Map.groupBy(resolved, ({ code }) => code);
  return shares
    .map((share): RegionRef => ({
      code: share.code,
      name: mentions.get(share.code)!.find(({ name }) => name !== undefined)?.name ?? unitOf(gaz, share.code)?.name ?? share.code,
      primary: share === primary,
      weight: Math.round(share.weight * 100) / 100,
      kind: share === primary || share.titled || (share.weight >= 3 && share.weight >= 0.34 * heaviest) ? 'about' : 'mention',
      mentions: mentions.get(share.code)!.flatMap((one) => mentionsOf(one, compact)),
    }))
    .filter((region) => region.mentions.length > 0)
    .sort((a, b) => Number(b.primary) - Number(a.primary) || b.weight - a.weight || (a.code < b.code ? -1 : 1));
}
