import table from './outlines.json' with { type: 'json' };

/** A unit as drawn on the map of its province, in the units of that drawing. */
export interface Shape {
  code: string;
  /** Where a label or a dot would stand. */
  x: number;
  y: number;
  /** SVG path data. */
  path: string;
}

/** A province with its prefectures (a municipality with its districts): a sketch to tell where a place lies, no legal map. */
export interface Outline {
  width: number;
  height: number;
  shapes: readonly Shape[];
}

const lines = new Map(table.map((line) => [line.slice(0, 6), line] as const));

/** The drawing of a province; undefined for a code that is none. */
export function outlineOf(province: string): Outline | undefined {
  const [, width, height, ...shapes] = lines.get(province)?.split('\t') ?? [];
  if (width === undefined || height === undefined) return undefined;
  return {
    width: Number(width),
    height: Number(height),
    shapes: shapes.map((shape) => {
      const [code = '', x = '', y = ''] = shape.split(' ', 3);
      return { code, x: Number(x), y: Number(y), path: shape.slice(code.length + x.length + y.length + 3) };
    }),
  };
}
