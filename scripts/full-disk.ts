import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// For tests: node --import ./scripts/full-disk.ts … runs with a disk that is full as soon as a file whose path matches
// FULL_AT is written, and stays so.
const full = new RegExp(process.env.FULL_AT ?? '$^');
let stopped = false;

function check(path: unknown): void {
  stopped ||= full.test(String(path));
  if (stopped) throw Object.assign(new Error(`ENOSPC: no space left on device, open '${String(path)}'`), { code: 'ENOSPC', errno: -28, syscall: 'open' });
}

const { writeFileSync } = fs;
const { writeFile } = fs.promises;
fs.writeFileSync = (...args) => {
  check(args[0]);
  writeFileSync(...args);
};
fs.promises.writeFile = async (...args) => {
  check(args[0]);
  await writeFile(...args);
};
syncBuiltinESMExports();
