import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as jieba from 'jieba-wasm';
import type { Records } from '../src/archive/record.ts';
import { regionName } from '../src/loaders/link-regions.ts';
import { coverage, searchDocuments } from '../src/loaders/search-documents.ts';
import { byDate, makeColumns, makeListColumn, regionLineage, yearOf } from '../src/search/columns.ts';
import type { SearchDocument } from '../src/search/document.ts';
import { indexContent } from '../src/search/document.ts';
import { makeLexicon } from '../src/search/lexicon.ts';
import type { ArticleText, Manifest, ShardEntry } from '../src/search/manifest.ts';
import type { Variants } from '../src/search/normalise.ts';
import { normalise } from '../src/search/normalise.ts';
import type { CutText } from '../src/search/overlaps.ts';
import { chanceOverlaps, cutText, hanWords } from '../src/search/overlaps.ts';
import { readPageList } from '../src/search/pagefind-files.ts';
import { cutShards, shardLimit } from '../src/search/shards.ts';
import { makeSuggestions } from '../src/search/suggestions.ts';
import { openccVariants } from './variants.ts';

// Pagefind reads this when its process starts. Measured at 10,000 articles: 20000 (its default) needs three times the
// bytes for a query, 2000 a larger page list; see scripts/bench/search.ts.
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = '5000';

const hash = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex').slice(0, 12);

const packed = (text: string): Uint8Array => gzipSync(text, { level: 9 });
const allTexts = ({ headline, heading, body }: SearchDocument): string[] => [...(headline === null ? [] : [headline]), ...heading, ...body];

/** Files of a folder, written as they come. */
function writer(outDir: string) {
  const put = async (path: string, data: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(outDir, path)), { recursive: true });
    await writeFile(join(outDir, path), data);
  };
  /** Packed JSON under a name that changes with what is in it. */
  const pack = async (folder: string, name: string, value: unknown): Promise<string> => {
    const json = JSON.stringify(value);
    const path = `${folder}${name}.${hash(json)}.pack`;
    await put(path, packed(json));
    return path;
  };
  return { put, pack };
}
type Writer = ReturnType<typeof writer>;

/**
 * Build the search index of an archive: Pagefind's index over own words (see src/search/tokens.ts), one small text file
 * for each article, columns for filters and order, and `archive.json`, which names them all.
 *
 * @param outDir folder for the index, empty or absent: `DIST/pagefind`
 * @throws Error when Pagefind cannot be run or reports an error
 */
export async function indexRecords(records: Records, outDir: string, limit = shardLimit): Promise<Manifest> {
  const out = writer(outDir);
  const variants = openccVariants();
  const documents = searchDocuments(records);
  const cuts = new Map(documents.map((document) => [document.id, allTexts(document).map((text) => cutText(normalise(text, variants), (line) => jieba.cut(line, true)))]));
  const words = new Set<string>();
  for (const texts of cuts.values()) for (const text of texts) for (const word of hanWords(text)) words.add(word);
  const newestFirst = documents.toSorted(byDate);
  const keywords = records.articles.map((article) => article.keywords.filter((keyword) => [...keyword].length > 1));

  const pagefind = await import('pagefind');
  const shards: ShardEntry[] = [];
  try {
    const parts = cutShards(documents, limit);
    for (const [number, part] of parts.entries()) {
      shards.push(await indexShard(out, part, parts.length === 1 ? '' : `${number}/`, number === 0, { variants, cuts, words, pagefind }));
    }
  } finally {
    await pagefind.close();
  }
  const manifest = {
    shards,
    variants: await out.pack('', 'variants', [...variants].flat().join('')),
    lexicon: await out.pack('', 'lexicon', makeLexicon(documents, cuts.values()).join(' ')),
    suggestions: await out.pack('', 'suggestions', makeSuggestions(newestFirst, keywords, (value) => packed(JSON.stringify(value)).length)),
    coverage: coverage(records),
  };
  const whole: Manifest = { version: hash(JSON.stringify(manifest)), ...manifest };
  await out.put('archive.json', JSON.stringify(whole));
  return whole;
}

interface Tools {
  variants: Variants;
  cuts: ReadonlyMap<string, CutText[]>;
  words: ReadonlySet<string>;
  pagefind: typeof import('pagefind');
}

/** Index one part of the archive. Pagefind's own fragments and user interfaces are left out: nothing reads them. */
async function indexShard(out: Writer, documents: SearchDocument[], path: string, first: boolean, { variants, cuts, words, pagefind }: Tools): Promise<ShardEntry> {
  const { index, errors } = await pagefind.createIndex({});
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const texts = new Map<string, ArticleText>();
  for (const document of documents) {
    const text = articleText(document, variants);
    texts.set(document.id, text);
    // The hash of what is shown goes into the record, so that a text file's name changes with its content.
    const added = await index.addCustomRecord({
      url: document.id,
      content: indexContent(document, variants, chanceOverlaps(cuts.get(document.id)!, words)),
      language: 'und',
      meta: { text: hash(JSON.stringify(text)) },
    });
    if (added.errors.length > 0) throw new Error(`Pagefind could not index ${document.id}: ${added.errors.join('; ')}`);
  }
  const { files, errors: failures } = await index.getFiles();
  if (failures.length > 0) throw new Error(`Pagefind could not make the index: ${failures.join('; ')}`);
  await index.deleteIndex();

  let hashes: string[] = [];
  let pages = '';
  for (const file of files) {
    if (file.path.endsWith('.pf_meta')) {
      hashes = readPageList(gunzipSync(file.content)).hashes;
      pages = path + file.path;
    }
    if (/^index\/|\.pf_meta$|^pagefind-entry\.json$/.test(file.path)) await out.put(path + file.path, file.content);
    if (first && /^pagefind\.js$|^wasm\./.test(file.path)) await out.put(file.path, file.content);
  }
  if (hashes.length !== documents.length) throw new Error(`Unexpected ${hashes.length} pages in Pagefind's list, expected ${documents.length}`);
  for (const [row, document] of documents.entries()) {
    await out.put(`${path}text/${hashes[row]!}.pack`, packed(JSON.stringify(texts.get(document.id))));
  }
  const years = documents.map(({ date }) => yearOf(date)).filter((year) => year !== '').sort();
  return {
    path,
    articles: documents.length,
    from: years[0] ?? '',
    to: years.at(-1) ?? '',
    undated: documents.length - years.length,
    pages,
    columns: await out.pack(path, 'columns', makeColumns(documents)),
    regions: await out.pack(path, 'regions', { ...makeListColumn(documents, ({ regions }) => regions.map(({ code }) => code)), labels: regionLabels(documents) }),
    bylines: await out.pack(path, 'bylines', makeListColumn(documents, ({ bylines }) => bylines)),
  };
}

/** What each region is called, and each that it lies in. */
function regionLabels(documents: readonly SearchDocument[]): Record<string, string> {
  const labels = new Map(documents.flatMap(({ regions }) => regions.map(({ code, name }) => [code, name] as const)));
  for (const code of [...labels.keys()].flatMap(regionLineage)) {
    const name = labels.get(code) ?? regionName(code);
    if (name !== null) labels.set(code, name);
  }
  return Object.fromEntries([...labels].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function articleText(document: SearchDocument, variants: Variants): ArticleText {
  const all = allTexts(document).join('');
  return {
    id: document.id,
    headline: document.headline,
    opening: document.opening,
    heading: document.heading,
    body: document.body,
    date: document.date,
    paper: document.paper,
    page: document.page,
    region: document.regions.find(({ primary }) => primary)?.name ?? null,
    variants: [...new Set(all)].sort().flatMap((character) => (variants.has(character) ? character + variants.get(character)! : [])).join(''),
  };
}
