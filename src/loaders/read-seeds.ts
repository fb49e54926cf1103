import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { decodeNote } from '../archive/encoding.ts';
import { factsFromFileName } from '../archive/file-name-facts.ts';
import { message, type Message } from '../archive/message.ts';
import { mergeFacts, type PageFacts } from '../archive/page-facts.ts';
import { readSidecar, type Sidecar } from '../archive/sidecar.ts';
import { readSources, type Source } from '../archive/source.ts';
import type { Correction } from '../archive/corrections/correction.ts';
import { isRegion } from './link-regions.ts';

/** A page text of the folder, not yet read. */
export interface SeedFile {
  /** Path below the seeds folder, with `/`. */
  file: string;
  path: string;
  /** Path of the `.yaml` beside it. */
  sidecar: string | undefined;
  /** Paths of each `_folder.yaml` above it, the outermost first. */
  folders: string[];
}

/** A page text with all its owner says about it. */
export interface ReadSeed {
  sources: Source[];
  corrections: Correction[];
  messages: Message[];
}

/** Endings of files that hold text, but are no page texts: whoever puts them here expects to see them. */
const otherTexts = /\.(?:text|json|jsonl|html?|xhtml|hocr|xml|docx?|rtf|odt)$/i;

/** Largest file opened, in bytes; a longer one cannot be held as one text with room to work on it. */
const largestFile = 128 * 1024 * 1024;

/**
 * Find the page texts of a folder, in the order of their names. Hidden files, files beginning with `_` and files of
 * other kinds are passed over, with a word where they hold text; links out of the folder and anything that is not a file are refused.
 *
 * @throws Error when the folder itself cannot be read
 */
export async function findSeeds(dir: string): Promise<{ seeds: SeedFile[]; messages: Message[] }> {
  const root = await realpath(dir);
  const messages: Message[] = [];
  const seeds: SeedFile[] = [];
  const sidecars = new Set<string>();
  const others: string[] = [];

  const walk = async (below: string, folders: readonly string[]): Promise<void> => {
    const here = join(root, below);
    let entries;
    try {
      entries = await readdir(here, { withFileTypes: true });
    } catch (error) {
      if (below === '') throw error;
      messages.push(message('error', slashed(below), 'unreadable', `Unexpected folder that cannot be read (${codeOf(error)}), expected permission to read it; left out`));
      return;
    }
    const names = new Set(entries.map(({ name }) => name));
    const defaults = names.has('_folder.yaml') ? [...folders, join(here, '_folder.yaml')] : [...folders];
    const texts = entries.filter(({ name }) => !/^[._]/.test(name) && /\.(txt|md)$/i.test(name));
    const problems = new Map(await Promise.all(texts.map(async ({ name }) => [name, await misplaced(root, join(here, name))] as const)));
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const file = join(below, entry.name);
      if (entry.name !== '_folder.yaml' && /^_folder\.ya?ml$/i.test(entry.name)) messages.push(message('warning', slashed(file), 'lone-sidecar', 'Unexpected name of a folder’s defaults, expected _folder.yaml; it was not used'));
      if (/^[._]/.test(entry.name)) continue;
      if (entry.isDirectory()) await walk(file, defaults);
      else if (entry.isSymbolicLink() && (await isFolder(join(here, entry.name)))) messages.push(message('warning', slashed(file), 'linked-folder', 'Unexpected link to a folder, expected the folder itself: links are not followed; left out'));
      else if (/\.ya?ml$/i.test(entry.name)) sidecars.add(slashed(file));
      else if (otherTexts.test(entry.name)) others.push(slashed(file));
      else if (/\.(txt|md)$/i.test(entry.name)) {
        const problem = problems.get(entry.name);
        if (problem) messages.push(message('error', slashed(file), problem.rule, problem.text));
        else {
          const sidecar = entry.name.replace(/\.[^.]+$/, '.yaml');
          seeds.push({ file: slashed(file), path: join(here, entry.name), sidecar: names.has(sidecar) ? join(here, sidecar) : undefined, folders: defaults });
        }
      }
    }
  };
  await walk('', []);

  if (others.length > 0) messages.push(message('warning', others[0]!, 'other-file', `Unexpected ${others.length === 1 ? 'file' : `${others.length} files, of which this is the first,`} of another kind, expected page texts that end in .txt or .md (give them that ending: JSON and HTML are read); left out`));
  for (const { sidecar } of seeds) if (sidecar) sidecars.delete(slashed(sidecar.slice(root.length + 1)));
  sidecars.delete('archive.yaml');
  for (const file of sidecars) messages.push(message('warning', file, 'lone-sidecar', `Unexpected sidecar without its page text, expected ${file.replace(/\.ya?ml$/i, '')}.txt or .md beside it (and the ending .yaml); it was not used`));
  return { seeds: seeds.sort((a, b) => (a.file < b.file ? -1 : 1)), messages };
}

/** Read a page text with its sidecar and the defaults of its folders. Every failure is a message, never thrown. */
export async function readSeed(root: string, seed: SeedFile): Promise<ReadSeed> {
  const nameOf = (path: string): string => slashed(path.slice(root.length + 1));
  const messages: Message[] = [];
  const read = async (path: string, origin: 'sidecar' | 'folder'): Promise<Sidecar | undefined> => {
    try {
      if (await misplaced(root, path)) throw new Error('not a file of this folder');
      const text = decodeNote(await readFile(path));
      if (text === null) {
        messages.push(message('error', nameOf(path), 'yaml', 'Unexpected bytes, expected text in UTF-8; nothing of the file was used'));
        return undefined;
      }
      const sidecar = readSidecar(nameOf(path), text, origin, isRegion);
      messages.push(...sidecar.messages);
      return sidecar;
    } catch (error) {
      messages.push(message('error', nameOf(path), 'unreadable', `Unexpected sidecar that cannot be read (${codeOf(error)}), expected permission to read it; it was not used`));
      return undefined;
    }
  };

  const sidecar = seed.sidecar ? await read(seed.sidecar, 'sidecar') : undefined;
  const folders = (await Promise.all(seed.folders.map((path) => read(path, 'folder')))).filter((folder) => folder !== undefined).reverse();
  let bytes: Uint8Array;
  try {
    const { size } = await stat(seed.path);
    if (size > largestFile) {
      messages.push(message('error', seed.file, 'too-long', `Unexpected file of ${megabytes(size)}, expected at most ${megabytes(largestFile)}; left out: give each page its own file`));
      return { sources: [], corrections: [], messages };
    }
    bytes = await readFile(seed.path);
  } catch (error) {
    messages.push(message('error', seed.file, 'unreadable', `Unexpected file that cannot be read (${codeOf(error)}), expected permission to read it; left out`));
    return { sources: [], corrections: [], messages };
  }

  const result = readSources(seed.file, bytes, sidecar?.encoding ?? folders.find(({ encoding }) => encoding)?.encoding);
  const fromName = factsFromFileName(seed.file);
  if (fromName.impossibleDate !== null) messages.push(message('warning', seed.file, 'date', `Unexpected date ${fromName.impossibleDate} in the file’s name, expected a day of the calendar; it was left out`));
  const facts: PageFacts = mergeFacts(sidecar?.facts ?? {}, ...folders.map((folder) => folder.facts), fromName.facts);
  const sources = result.sources.map((source) => ({ ...source, facts: mergeFacts(sidecar?.parts.get(source.part?.number ?? 1) ?? {}, facts) }));
  return { sources, corrections: sidecar?.corrections ?? [], messages: [...result.messages, ...messages] };
}

/** What is wrong with the place of a file, if anything: it must be a plain file, and stand in the folder. */
async function misplaced(root: string, path: string): Promise<{ rule: 'not-a-file' | 'unreadable'; text: string } | undefined> {
  const not = (text: string): { rule: 'not-a-file'; text: string } => ({ rule: 'not-a-file', text });
  try {
    const link = (await lstat(path)).isSymbolicLink();
    const real = link ? await realpath(path) : path;
    if (!real.startsWith(root + sep)) return not('Unexpected link out of the seeds folder, expected the file itself; left out');
    if (!(await stat(real)).isFile()) return not(`Unexpected ${link ? 'link to a folder or device' : 'folder or device'}, expected a plain file; left out`);
    return undefined;
  } catch (error) {
    // A link that leads nowhere never was a page text; what permission or a disk keeps from us may be one.
    const rule = ['ENOENT', 'ELOOP'].includes(codeOf(error)) ? 'not-a-file' : 'unreadable';
    return { rule, text: `Unexpected file that cannot be reached (${codeOf(error)}), expected a plain file; left out` };
  }
}

const isFolder = (path: string): Promise<boolean> => stat(path).then((found) => found.isDirectory(), () => false);

const slashed = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'));
const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? (error as Error).message;
const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
