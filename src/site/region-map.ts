import type { Unit } from '../gazetteer/gazetteer.ts';
import { outlineOf, type Outline, type Shape } from '../gazetteer/outlines.ts';

/** Where a region lies in its province, ready to be drawn and to be said. */
export interface RegionMap {
  outline: Outline;
  /** The shapes of the region itself, or of the smallest unit around it that the map has. Empty for the province. */
  here: readonly Shape[];
  /** 示意图：永定区属张家界市，张家界市位于湖南省西北部。 */
  says: string;
}

/** Compass words by how far right and down a point lies in the drawing, each from 0 to 2. */
const compass = [['西北部', '北部', '东北部'], ['西部', '中部', '东部'], ['西南部', '南部', '东南部']] as const;
const third = (share: number): number => (share < 0.36 ? 0 : share > 0.64 ? 2 : 1);

/** @param path from the province down to the region; null where there is no drawing of the province */
export function regionMap(path: readonly Unit[]): RegionMap | null {
  const province = path[0];
  const outline = province && outlineOf(province.code);
  if (!province || !outline) return null;
  const around = path.slice(1).findLast(({ code }) => outline.shapes.some((shape) => shape.code === code));
  const here = around ? outline.shapes.filter(({ code }) => code === around.code) : [];
  const region = path.at(-1)!;
  if (!around || !here[0]) return { outline, here, says: `${region.name === province.name ? '' : `${region.name}属${province.name}；`}${province.name}各市（区、州）轮廓示意` };
  const where = compass[third(here[0].y / outline.height)]![third(here[0].x / outline.width)]!;
  return { outline, here, says: `${region === around ? '' : `${region.name}属${around.name}，`}${around.name}位于${province.name}${where}` };
}
