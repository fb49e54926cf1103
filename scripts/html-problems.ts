import { HtmlValidate } from 'html-validate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesByKind } from './browser/kinds.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Astro writes white space and void elements as its compiler likes; both are correct HTML.
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // A headline is as long as it was printed.
    'long-title': 'off',
    'no-raw-characters': ['error', { relaxed: true }],
    // Ids are made of Chinese names and numbers; HTML allows both.
    'valid-id': ['error', { relaxed: true }],
  },
});

/** Pages of one kind that are checked; they are made by one template. */
const perKind = 60;

/** What html-validate finds in a built site: one line per problem. */
export async function htmlProblems(dir: string): Promise<{ checked: number; problems: string[] }> {
  const problems: string[] = [];
  let checked = 0;
  for (const paths of pagesByKind(dir).values()) {
    const step = Math.max(1, Math.ceil(paths.length / perKind));
    for (const path of paths.filter((_, i) => i % step === 0)) {
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      const report = await validator.validateString(readFileSync(join(dir, file), 'utf8'), file);
      checked++;
      for (const { messages } of report.results) for (const { line, column, message, ruleId } of messages) problems.push(`${file}:${line}:${column}  ${message}  (${ruleId})`);
    }
  }
  return { checked, problems };
}
