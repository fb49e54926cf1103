import { parseArgs } from 'node:util';
import { assembleArchive } from '../src/loaders/assemble.ts';
import { sourceTexts } from '../src/loaders/source-text.ts';
import { buildReport } from '../src/owner/report.ts';
import { reportText } from '../src/owner/report-text.ts';
import { showProgress } from './progress.ts';

const usage = 'usage: npm run report -- [--in DIR] [--json]';

/** Exit 0 when the report could be made, whatever it says; 1 when the folder cannot be read; 2 for bad arguments. */
async function run(): Promise<number> {
  let options;
  try {
    options = parseArgs({ options: { in: { type: 'string', default: process.env.BAOKU_SEEDS ?? 'seeds' }, json: { type: 'boolean', default: false } } }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    return 2;
  }
  try {
    const { records, messages } = await assembleArchive(options.in, { progress: showProgress('read') });
    const report = buildReport(records, messages, sourceTexts(options.in));
    process.stdout.write(options.json ? `${JSON.stringify(report, null, 1)}\n` : reportText(report));
    return 0;
  } catch (error) {
    console.error(`${options.in}: ${(error as Error).message}`);
    return 1;
  }
}

process.exitCode = await run();
