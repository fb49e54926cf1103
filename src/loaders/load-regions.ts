import { gazetteer } from '../gazetteer/gazetteer.ts';
import type { Archive } from '../site/archive.ts';
import { buildRegionIndex, type RegionIndex } from '../site/region-index.ts';
import { loadArchive } from './load-archive.ts';

const built = new WeakMap<Archive, RegionIndex>();

/** The regions of the archive, indexed once for a build. */
export async function loadRegions(): Promise<RegionIndex> {
  const archive = await loadArchive();
  const known = built.get(archive) ?? buildRegionIndex(archive, gazetteer());
  built.set(archive, known);
  return known;
}
