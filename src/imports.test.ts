import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** Which room may look into which: imports run one way. A room always sees itself. */
const mayImport: Record<string, readonly string[]> = {
  archive: [],
  gazetteer: ['archive'],
  search: [],
  owner: ['archive'],
  cite: ['archive', 'site'],
  // What lies beside the pages: texts, references, feeds, the data set.
  files: ['archive', 'cite', 'gazetteer', 'site'],
  site: ['archive', 'gazetteer'],
  text: ['archive', 'site'],
  loaders: ['archive', 'files', 'gazetteer', 'owner', 'search', 'site'],
  client: ['search', 'site'],
  components: ['archive', 'cite', 'site', 'text'],
  layouts: ['client', 'components', 'site', 'styles'],
  pages: ['archive', 'cite', 'client', 'components', 'files', 'gazetteer', 'layouts', 'loaders', 'owner', 'site', 'styles', 'text'],
};

const src = import.meta.dirname;
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(ts|astro)$/.test(file));
const imports = files.flatMap((file) =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)].map((match) => ({ file, to: relative(src, resolve(src, dirname(file), match[1]!)) })),
);
const room = (file: string): string => file.split('/')[0]!;

test('imports run one way', () => {
  // Nothing but package.json lies outside and is read.
  const wrong = imports.filter(({ file, to }) => file.includes('/') && to !== '../package.json' && room(file) !== room(to) && !(mayImport[room(file)] ?? []).includes(room(to)));
  expect(wrong).toEqual([]);
});

test('no room may look where it never does', () => {
  const used = new Set(imports.map(({ file, to }) => `${room(file)} → ${room(to)}`));
  expect(Object.entries(mayImport).flatMap(([from, rooms]) => rooms.map((to) => `${from} → ${to}`)).filter((right) => !used.has(right))).toEqual([]);
});

test('there are no import cycles', () => {
  const graph = Map.groupBy(imports, ({ file }) => file);
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (file: string, path: string[]): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || done.has(file)) return;
    for (const { to } of graph.get(file) ?? []) walk(to, [...path, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  expect(cycles).toEqual([]);
});
