import { execFileSync } from 'node:child_process';
execFileSync('vitest', ['run', '--config', 'scripts/vitest.config.ts'], { stdio: 'inherit' });
