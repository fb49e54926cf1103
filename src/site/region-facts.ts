import type { Article, RegionRef } from '../archive/record.ts';
import { gazetteer, lineageOf, pathOf } from '../gazetteer/gazetteer.ts';
import { regionUrl } from './urls.ts';

/** The code a region's page has. */
export const lineage = (code: string): string => lineageOf(gazetteer(), code);

/** Address of the page a region has: units that went on in another one share its page. */
export const regionHref = (code: string): string => regionUrl(lineage(code));

/** Names from the province down to the region; only its own where no list has the code. */
export function regionPath(code: string, name: string): string[] {
  const path = pathOf(gazetteer(), code).map((unit) => unit.name);
  return path.length > 0 ? path : [name];
}

/** A region as the facts beside an article show it. */
export interface RegionFact {
  href: string;
  name: string;
  path: string[];
  /** The words it rests on and why, as the linker says; null where it gives none. */
  reason: string | null;
}

const fact = ({ code, name, mentions }: RegionRef): RegionFact => {
  const strong = [...mentions].sort((a, b) => b.confidence - a.confidence)[0];
  return { href: regionHref(code), name, path: regionPath(code, name), reason: strong ? `据“${strong.text}”${strong.evidence ? `：${strong.evidence}` : ''}` : null };
};

/** What an article is about, its own region first, and what it only mentions. */
export function regionFacts(article: Article): { about: RegionFact[]; named: RegionFact[] } {
  const ordered = [...article.regions].sort((a, b) => Number(b.primary) - Number(a.primary) || b.weight - a.weight || (a.code < b.code ? -1 : 1));
  return { about: ordered.filter(({ kind }) => kind === 'about').map(fact), named: ordered.filter(({ kind }) => kind === 'mention').map(fact) };
}
