import { execFileSync } from 'node:child_process';
execFileSync('astro', ['dev'], { stdio: 'inherit', env: { ASTRO_TELEMETRY_DISABLED: '1', ...process.env } });
