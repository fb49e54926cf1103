import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentPolicy } from './content-policy.ts';

test.each(['public/_headers', 'README.md'])('%s sends the policy the pages carry', (file) => {
  expect(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')).toContain(contentPolicy);
});
