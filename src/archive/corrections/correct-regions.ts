import { message, type Message } from '../message.ts';
import type { Article, RegionMention, RegionRef } from '../record.ts';
import { missing, readingOrder } from './apply-corrections.ts';
import { changeOf } from './change-text.ts';
import type { Correction } from './correction.ts';
import { findQuote } from './quote.ts';

/**
 * Apply what an owner has put right about places, once they are found.
 *
 * @param text of the page
 * @param nameOf name of a region by its code; null for a code that is none
 */
export function correctRegions(text: string, articles: readonly Article[], corrections: readonly Correction[], nameOf: (code: string) => string | null): { articles: Article[]; messages: Message[] } {
  const messages: Message[] = [];
  let result = [...articles];
  for (const correction of corrections) {
    if (correction.op !== 'link' && correction.op !== 'relink' && correction.op !== 'forbid') continue;
    const fail = (reason: string): void => void messages.push(message('warning', correction.file, 'correction', `${reason}; the correction was left out`, correction));
    const found = findQuote(correction.at, text, readingOrder(result));
    if ('problem' in found) {
      fail(missing(correction.at, found.problem, found.advice));
      continue;
    }
    const start = found.offsets[0]!;
    const end = found.offsets.at(-1)! + 1;
    const at = result.findIndex(({ blocks }) => blocks.some(({ spans }) => spans.some((span) => start >= span.start && start < span.end)));
    const name = correction.op === 'forbid' ? '' : nameOf(correction.region);
    if (at < 0) fail(`Unexpected “${correction.at.exact}” among what is not published, expected words of an article`);
    else if (name === null) fail(`Unexpected region code ${correction.op === 'forbid' ? '' : correction.region}, expected one of the gazetteer`);
    else {
      const article = result[at]!;
      const cleared = correction.op === 'link' ? article.regions : without(article.regions, start, end);
      const regions = correction.op === 'forbid' ? cleared : withMention(cleared, correction.region, name, { start, end, text: text.slice(start, end), evidence: '档案管理者指定', confidence: 1 });
      const applied = { op: correction.op, change: changeOf(correction), note: correction.note, by: correction.by };
      const flags = article.flags.filter(({ rule, spans }) => rule !== 'region-unclear' || !spans.some((span) => span.start < end && start < span.end));
      result = result.with(at, { ...article, regions, flags, corrections: [...(article.corrections ?? []), applied] });
    }
  }
  return { articles: result, messages };
}

function without(regions: readonly RegionRef[], start: number, end: number): RegionRef[] {
  const kept = regions
    .map((region) => ({ ...region, mentions: region.mentions.filter((mention) => mention.end <= start || mention.start >= end) }))
    .filter(({ mentions }) => mentions.length > 0);
  // The article is still about something: the weightiest of what it is about that is left.
  if (kept.some(({ primary }) => primary)) return kept;
  const heir = kept.filter(({ kind }) => kind === 'about').sort((a, b) => b.weight - a.weight || (a.code < b.code ? -1 : 1))[0];
  return kept.map((region) => (region === heir ? { ...region, primary: true } : region));
}

function withMention(regions: readonly RegionRef[], code: string, name: string, mention: RegionMention): RegionRef[] {
  if (!regions.some((region) => region.code === code)) return [...regions, { code, name, primary: regions.length === 0, weight: 1, kind: regions.length === 0 ? 'about' : 'mention', mentions: [mention] }];
  return regions.map((region) => (region.code === code ? { ...region, mentions: [...region.mentions.filter(({ start, end }) => end <= mention.start || start >= mention.end), mention].sort((a, b) => a.start - b.start) } : region));
}
