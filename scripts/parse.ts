import { rename, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { formatMessage } from '../src/archive/message.ts';
import { assembleArchive } from '../src/loaders/assemble.ts';
import { showProgress } from './progress.ts';

const usage = 'usage: npm run parse -- --in DIR --out FILE.json [--strict]';

// Exit 0 when every page was read, however poor; 1 when an input could not be used, or the records not written; 2 for bad arguments.
process.exitCode = await run();

async function run(): Promise<number> {
  const options = readArguments();
  if (!options) return 2;
  try {
    const { records, messages } = await assembleArchive(options.in, { progress: showProgress('read') });
    for (const message of messages) console.error(formatMessage(message));
    const temporary = `${options.out}.${process.pid}.tmp`;
    await writeFile(temporary, JSON.stringify(records));
    await rename(temporary, options.out);
    console.error(`${records.pages.length} pages, ${records.articles.length} articles → ${options.out}`);
    return messages.some(({ level }) => options.strict || level === 'error') ? 1 : 0;
  } catch (error) {
    console.error(`${options.in}: ${(error as Error).message}`);
    return 1;
  }
}

function readArguments(): { in: string; out: string; strict: boolean } | undefined {
  try {
    const { values } = parseArgs({ options: { in: { type: 'string', default: 'seeds' }, out: { type: 'string' }, strict: { type: 'boolean', default: false } } });
    if (values.out && values.in) return { in: values.in, out: values.out, strict: values.strict };
    console.error(usage);
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
  }
  return undefined;
}
