import { message, type Message } from '../message.ts';
import type { Article, RegionMention, RegionRef, Span } from '../record.ts';
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
    const first = found.offsets[0]!;
    const at = result.findIndex(({ blocks }) => blocks.some(({ spans }) => spans.some((span) => holds(span, first))));
    const name = correction.op === 'forbid' ? '' : nameOf(correction.region);
    if (at < 0) fail(`Unexpected “${correction.at.exact}” among what is not published, expected words of an article`);
    else if (name === null) fail(`Unexpected region code ${correction.op === 'forbid' ? '' : correction.region}, expected one of the gazetteer`);
    else {
      const article = result[at]!;
      const places = partsOf(found.offsets, article.blocks.flatMap(({ spans }) => spans));
      const touches = ({ start, end }: Span): boolean => places.some((place) => place.start < end && start < place.end);
      const cleared = correction.op === 'link' ? article.regions : without(article.regions, touches);
      const mentions = places.map(({ start, end }): RegionMention => ({ start, end, text: text.slice(start, end), evidence: '档案管理者指定', confidence: 1 }));
      const regions = correction.op === 'forbid' ? cleared : withMentions(cleared, correction.region, name, mentions, touches);
      const applied = { op: correction.op, change: changeOf(correction), note: correction.note, by: correction.by };
      const flags = article.flags.filter(({ rule, spans }) => rule !== 'region-unclear' || !spans.some(touches));
      result = result.with(at, { ...article, regions, flags, corrections: [...(article.corrections ?? []), applied] });
    }
  }
  return { articles: result, messages };
}

const holds = ({ start, end }: Span, offset: number): boolean => offset >= start && offset < end;

/** Where words stand in the source: words that run over a column break are told by their parts, each inside its own span. */
function partsOf(offsets: readonly number[], spans: readonly Span[]): Span[] {
  const parts: Span[] = [];
  let home: Span | undefined;
  for (const offset of offsets) {
    const span = spans.find((one) => holds(one, offset));
    const last = parts.at(-1);
    if (last && span === home && last.end <= offset) last.end = offset + 1;
    else parts.push({ start: offset, end: offset + 1 });
    home = span;
  }
  return parts;
}

function without(regions: readonly RegionRef[], touches: (mention: Span) => boolean): RegionRef[] {
  const kept = regions
    .map((region) => ({ ...region, mentions: region.mentions.filter((mention) => !touches(mention)) }))
    .filter(({ mentions }) => mentions.length > 0);
  // The article is still about something: the weightiest of what it is about that is left.
  if (kept.some(({ primary }) => primary)) return kept;
  const heir = kept.filter(({ kind }) => kind === 'about').sort((a, b) => b.weight - a.weight || (a.code < b.code ? -1 : 1))[0];
  return kept.map((region) => (region === heir ? { ...region, primary: true } : region));
}

function withMentions(regions: readonly RegionRef[], code: string, name: string, mentions: readonly RegionMention[], touches: (mention: Span) => boolean): RegionRef[] {
  if (!regions.some((region) => region.code === code)) return [...regions, { code, name, primary: regions.length === 0, weight: 1, kind: regions.length === 0 ? 'about' : 'mention', mentions: [...mentions] }];
  return regions.map((region) => (region.code === code ? { ...region, mentions: [...region.mentions.filter((mention) => !touches(mention)), ...mentions].sort((a, b) => a.start - b.start) } : region));
}
