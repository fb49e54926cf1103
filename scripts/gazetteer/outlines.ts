import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, unpack } from './packages.ts';

type Point = readonly [x: number, y: number];

/** A ring: packed into a string, or (in the map of Tibet) as plain degrees. */
type Ring = string | [number, number][];
type Offset = [number, number];

interface Feature {
  id?: string;
  properties: { name: string; cp?: [number, number] };
  geometry:
    | { type: 'Polygon'; coordinates: Ring[]; encodeOffsets?: Offset[] }
    | { type: 'MultiPolygon'; coordinates: Ring[][]; encodeOffsets?: Offset[][] }
    | { type: 'GeometryCollection'; geometries: Feature['geometry'][] };
}

/** Longer side of a drawing, in its own units: enough for a picture of some 20 rem. */
const side = 240;
/** How far, in drawing units, a simplified outline may lie from the true one. */
const tolerance = 0.7;
/** Islands smaller than this many square units are left out, unless a unit has nothing else. */
const smallest = 2;

/** ECharts packs a ring as differences in 1/1024 degrees, zigzag-coded, one character per number. */
function decodeRing(text: string, [x0, y0]: Offset): Point[] {
  let x = x0;
  let y = y0;
  const ring: Point[] = [];
  for (let i = 0; i < text.length; i += 2) {
    const dx = text.charCodeAt(i) - 64;
    const dy = text.charCodeAt(i + 1) - 64;
    x += (dx >> 1) ^ -(dx & 1);
    y += (dy >> 1) ^ -(dy & 1);
    ring.push([x / 1024, y / 1024]);
  }
  return ring;
}

/** Outer rings only: the holes of a prefecture are other units, drawn over it. */
function rings(geometry: Feature['geometry']): Point[][] {
  const read = (ring: Ring | undefined, offset: Offset | undefined): Point[][] => {
    if (ring === undefined || ring.length === 0) return [];
    return [typeof ring === 'string' ? decodeRing(ring, offset ?? [0, 0]) : ring];
  };
  switch (geometry.type) {
    case 'GeometryCollection': return geometry.geometries.flatMap(rings);
    case 'Polygon': return read(geometry.coordinates[0], geometry.encodeOffsets?.[0]);
    case 'MultiPolygon': return geometry.coordinates.flatMap((polygon, index) => read(polygon[0], geometry.encodeOffsets?.[index]?.[0]));
  }
}

const area = (ring: readonly Point[]): number => Math.abs(ring.reduce((sum, [x, y], i) => sum + x * ring[(i + 1) % ring.length]![1] - ring[(i + 1) % ring.length]![0] * y, 0)) / 2;

/** Douglas and Peucker (1973): drop what lies within the tolerance of the line between the points that stay. */
function simplify(points: readonly Point[]): Point[] {
  if (points.length < 3) return [...points];
  const [ax, ay] = points[0]!;
  const [bx, by] = points.at(-1)!;
  const length = Math.hypot(bx - ax, by - ay);
  let far = 0;
  let at = 0;
  points.forEach(([x, y], index) => {
    const distance = length === 0 ? Math.hypot(x - ax, y - ay) : Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
    if (distance > far) [far, at] = [distance, index];
  });
  if (far <= tolerance) return [points[0]!, points.at(-1)!];
  return [...simplify(points.slice(0, at + 1)).slice(0, -1), ...simplify(points.slice(at))];
}

/** A ring as an SVG path of whole numbers, each point relative to the last. */
function path(ring: readonly Point[]): string {
  // a closed ring is cut in two, so that its ends are not one point
  const half = ring.length >> 1;
  const points = [...simplify(ring.slice(0, half + 1)).slice(0, -1), ...simplify(ring.slice(half))].map(([x, y]) => [Math.round(x), Math.round(y)] as const);
  const steps = points.slice(1).map(([x, y], index) => [x - points[index]![0], y - points[index]![1]] as const).filter(([dx, dy]) => dx !== 0 || dy !== 0);
  return steps.length < 3 ? '' : `M${points[0]!.join(' ')}l${steps.map((step) => step.join(' ')).join(' ')}z`.replaceAll(' -', '-');
}

/**
 * Outlines of the prefectures of each province (districts of municipalities), one line each: province code, width,
 * height, then `code x y path` with the point a label would stand at. From echarts 4.9.0 (Apache-2.0), map/json/province.
 *
 * @param codeOf code of a unit by its province and name, for maps without codes
 */
export function outlineLines(cache: string, codeOf: (province: string, name: string) => string | undefined): string[] {
  const folder = join(unpack(cache, 'echarts', '4.9.0'), 'map', 'json', 'province');
  return readdirSync(folder).sort().flatMap((file) => {
    const { features } = readJson<{ features: Feature[] }>(folder, file);
    const province = provinces[file.replace('.json', '')];
    if (province === undefined) throw new Error(`Unexpected map ${file}, expected one of the provinces known`);
    // the islands of the South China Sea would shrink Hainan to a dot: Sansha is left out of this locator
    const drawn = features.map((feature) => ({ feature, code: codeOf(province, feature.properties.name) })).filter(({ code }) => code !== undefined && code !== '460300');
    const all = drawn.flatMap(({ feature }) => rings(feature.geometry)).flat();
    const [west, south, north] = [Math.min(...all.map(([x]) => x)), Math.min(...all.map(([, y]) => y)), Math.max(...all.map(([, y]) => y))];
    const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
    const [width, height] = [(Math.max(...all.map(([x]) => x)) - west) * narrow, north - south];
    const scale = side / Math.max(width, height);
    const place = ([x, y]: Point): Point => [(x - west) * narrow * scale, (north - y) * scale];
    const shapes = drawn.flatMap(({ feature, code }) => {
      const placed = rings(feature.geometry).map((ring) => ring.map(place)).sort((a, b) => area(b) - area(a));
      const drawing = placed.filter((ring, index) => index === 0 || area(ring) >= smallest).map(path).join('');
      const [x, y] = place(feature.properties.cp ?? placed[0]![0]!);
      return drawing === '' ? [] : [`${code!} ${Math.round(x)} ${Math.round(y)} ${drawing}`];
    });
    return [[province, Math.ceil(width * scale), Math.ceil(height * scale), ...shapes].join('\t')];
  });
}

const provinces: Record<string, string> = {
  anhui: '340000', aomen: '820000', beijing: '110000', chongqing: '500000', fujian: '350000', gansu: '620000', guangdong: '440000', guangxi: '450000', guizhou: '520000',
  hainan: '460000', hebei: '130000', heilongjiang: '230000', henan: '410000', hubei: '420000', hunan: '430000', jiangsu: '320000', jiangxi: '360000', jilin: '220000',
  liaoning: '210000', neimenggu: '150000', ningxia: '640000', qinghai: '630000', shandong: '370000', shanghai: '310000', shanxi: '140000', shanxi1: '610000', sichuan: '510000',
  taiwan: '710000', tianjin: '120000', xianggang: '810000', xinjiang: '650000', xizang: '540000', yunnan: '530000', zhejiang: '330000',
};
