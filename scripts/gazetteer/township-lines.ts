import type { Townships } from './snapshots.ts';

/** Rows of the statistics bureau that name no township: zones, farms, prisons, places under a county's own hand. */
const township = /(?:镇|乡|街道|苏木)$/;
const zone = /(?:开发区|园区|示范区|管理区|保税区|度假区|风景区|实验区|试验区|产业园|农场|林场|监狱|本级|虚拟|办事处|管理处)/;

/**
 * The townships of all lists as lines, one county each: county code, a tab, then `three digits + name` behind blanks.
 * Newest names come first under a code; names of older lists follow with the code they had.
 *
 * @param lists newest first
 * @param counties codes of the units that exist in the table of units
 */
export function townshipLines(lists: readonly Townships[], counties: ReadonlySet<string>): string[] {
  const out = new Map<string, Map<string, string>>();
  for (const list of lists) {
    for (const [county, towns] of list) {
      if (!counties.has(county)) continue;
      const names = out.get(county) ?? new Map<string, string>();
      for (const [digits, name] of [...towns].sort()) {
        if (township.test(name) && !zone.test(name) && name.length >= 2 && !names.has(name)) names.set(name, digits);
      }
      out.set(county, names);
    }
  }
  return [...out].filter(([, names]) => names.size > 0).sort().map(([county, names]) => `${county}\t${[...names].map(([name, digits]) => digits + name).join(' ')}`);
}
