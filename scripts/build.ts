import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { assembleArchive } from '../src/loaders/assemble.ts';

// seeds/ → records → pages
await mkdir('.baoku', { recursive: true });
const records = resolve('.baoku/records.json');
if (!process.env.BAOKU_RECORDS) await writeFile(records, JSON.stringify(await assembleArchive('seeds')));
execFileSync('astro', ['build'], { stdio: 'inherit', env: { ASTRO_TELEMETRY_DISABLED: '1', BAOKU_RECORDS: records, ...process.env } });
