import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { assembleArchive } from '../src/loaders/assemble.ts';

// npm run --silent parse -- --in DIR --out FILE.json
const { values } = parseArgs({ options: { in: { type: 'string', default: 'seeds' }, out: { type: 'string' } } });
if (!values.out) {
  console.error('usage: npm run parse -- --in DIR --out FILE.json');
  process.exit(2);
}
const records = await assembleArchive(values.in);
await writeFile(values.out, JSON.stringify(records));
console.error(`${records.pages.length} pages, ${records.articles.length} articles → ${values.out}`);
