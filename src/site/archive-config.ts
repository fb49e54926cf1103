import * as z from 'zod';
import { formatMessage, message, type Message } from '../archive/message.ts';
import { fieldsOf, readYaml, textOf } from '../archive/yaml-reader.ts';

/** Origin a site is published under, without the base path. */
const site = z.url({ protocol: /^https?$/, error: 'an address such as https://example.org' }).refine((address) => /^[^/]+:\/\/[^/?#]+\/?$/.test(address), 'an address without a path: that goes into BASE=/archive/');

const schema = z.object({
  title: z.string().min(1, 'at least one character').default('报库'),
  subtitle: z.string().default('报纸版面文字档案'),
  site: site.default('https://example.org'),
  /** GB/T 2260 code of the archive's own region, used where a page does not tell. */
  home: z.string().regex(/^\d{6}$/, 'six digits').optional(),
  /** Who may use the texts, in one sentence; said with every article, left out where nothing is stated. */
  rights: z.string().min(1, 'at least one character').optional(),
  /** Day the page texts were last changed, where version control does not tell it. */
  data_date: z.iso.date('a day such as 2026-03-25').optional(),
  /** Where a reader's correction goes: an issue address of a repository, or a mail address. */
  corrections: z.string().regex(/^(https:\/\/\S+|mailto:\S+|[^@\s:/]+@[^@\s:/]+\.[^@\s:/]+)$/, 'an https address or a mail address').optional(),
}).strict();

export type ArchiveConfig = z.infer<typeof schema>;

/** Settings that cannot be used: a site under a wrong address must not be built. */
export class ConfigError extends Error {
  readonly messages: readonly Message[];
  constructor(messages: readonly Message[]) {
    super(messages.map(formatMessage).join('\n'));
    this.name = 'ConfigError';
    this.messages = messages;
  }
}

/**
 * Read the settings of an archive.
 *
 * @param yaml text of `archive.yaml`; undefined where there is none
 * @param isRegion whether a code is that of a region, where that can be told
 * @throws ConfigError that names each place that is wrong
 */
export function readArchiveConfig(yaml: string | undefined, isRegion: (code: string) => boolean = () => true): ArchiveConfig {
  if (yaml === undefined) return schema.parse({});
  const reader = readYaml('archive.yaml', yaml);
  const fields = reader.root ? fieldsOf(reader, reader.root, Object.keys(schema.shape)) : new Map();
  const values = Object.fromEntries([...fields].flatMap(([name, node]) => {
    const text = textOf(reader, node, 2000);
    return text === undefined ? [] : [[name, text]];
  }));
  const parsed = schema.safeParse(values);
  for (const { path, message: expected } of parsed.error?.issues ?? []) {
    const name = String(path[0]);
    reader.report(fields.get(name), 'config', `Unexpected ${name} ${values[name] ?? ''}, expected ${expected}`);
  }
  const home = parsed.data?.home;
  if (home !== undefined && !isRegion(home)) reader.report(fields.get('home'), 'config', `Unexpected home ${home}, expected the code of a region such as 330200 (GB/T 2260)`);
  if (reader.messages.length || !parsed.success) throw new ConfigError(reader.messages);
  return parsed.data;
}

/**
 * The origin of a site, where it is named outside `archive.yaml`.
 *
 * @param name where it is named, for the message
 * @throws ConfigError where it is none
 */
export function readSite(name: string, address: string): string {
  const parsed = site.safeParse(address);
  if (!parsed.success) throw new ConfigError([message('error', name, 'config', `Unexpected ${address}, expected ${parsed.error.issues[0]!.message}`)]);
  return parsed.data;
}
