import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Records } from '../src/archive/record.ts';
import { idsOf, linksOf, targetOf } from '../src/owner/site-links.ts';
import { articleUrl, pageUrl, sourceUrl, url } from '../src/site/urls.ts';

/** How many problems are told: the first ones show what is wrong. */
const told = 20;

/**
 * Check a built site before it is published: every record has its page, every internal link leads to a file and, where
 * `fragments` is set, to an element of it.
 *
 * @param dir folder of the site
 * @param base path it will stand under, with `/` at both ends
 * @returns one sentence per problem, at most 20
 */
export function verifySite(dir: string, records: Records, base: string, fragments = false): string[] {
  const problems: string[] = [];
  const files = new Set(readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((file) => file.split(sep).join('/')));
  const fileOf = (address: string): string => `${decodeURIComponent(address.slice(url().length))}index.html`;
  const wanted = [...records.articles.map(({ id }) => articleUrl(id)), ...records.pages.flatMap(({ id }) => [pageUrl(id), sourceUrl(id)]), url()];
  for (const address of wanted) if (!files.has(fileOf(address))) problems.push(`Unexpected lack of ${fileOf(address)}, expected a page for every record`);

  problems.push(...indexProblems(dir, files, records.articles.length));

  const ids = new Map<string, Set<string>>();
  const idsIn = (file: string): Set<string> => ids.get(file) ?? ids.set(file, idsOf(readFileSync(join(dir, file), 'utf8'))).get(file)!;
  const good = new Set<string>();
  for (const file of [...files].filter((name) => name.endsWith('.html')).sort()) {
    if (problems.length >= told) break;
    const from = base + file.replace(/index\.html$/, '').split('/').map(encodeURIComponent).join('/');
    for (const link of new Set(linksOf(readFileSync(join(dir, file), 'utf8')))) {
      const key = link.startsWith('/') ? link : `${from} ${link}`;
      if (good.has(key)) continue;
      const target = targetOf(link, from, base);
      if (target && (target.file === undefined || !files.has(target.file))) problems.push(`${file}: unexpected link ${link}, expected one that leads to a page of the site`);
      else if (target?.file?.endsWith('.html') && fragments && target.fragment && !idsIn(target.file).has(target.fragment)) problems.push(`${file}: unexpected link ${link}, expected one that leads to an element`);
      else good.add(key);
    }
  }
  return problems.slice(0, told);
}

/** The search index has every article once, and every file it names. */
function indexProblems(dir: string, files: ReadonlySet<string>, articles: number): string[] {
  const read = (file: string): string => readFileSync(join(dir, file), 'utf8');
  const named = files.has('pagefind/archive.json') ? [...read('pagefind/archive.json').matchAll(/"([^"\\]+\.pack)"/g)].map((match) => `pagefind/${match[1]}`) : ['pagefind/archive.json'];
  const problems = named.filter((file) => !files.has(file)).map((file) => `Unexpected lack of ${file}, expected every file of the search index`);
  let found = 0;
  for (const file of files) {
    if (!/^pagefind\/(?:.*\/)?pagefind-entry\.json$/.test(file)) continue;
    const { languages } = JSON.parse(read(file)) as { languages: Record<string, { page_count: number }> };
    for (const { page_count } of Object.values(languages)) found += page_count;
  }
  if (found !== articles) problems.push(`Unexpected search index of ${found} articles, expected ${articles}`);
  return problems;
}

// As a program: node scripts/verify.ts DIR RECORDS.json [BASE]
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [dir, records, base = '/'] = process.argv.slice(2);
  if (!dir || !records || !existsSync(dir)) {
    console.error('usage: node scripts/verify.ts DIR RECORDS.json [BASE]');
    process.exit(2);
  }
  const problems = verifySite(dir, JSON.parse(readFileSync(records, 'utf8')) as Records, base, true);
  for (const problem of problems) console.error(problem);
  process.exit(problems.length ? 1 : 0);
}
