import { parse } from 'yaml';
import * as z from 'zod';

const schema = z.object({
  title: z.string().min(1).default('报库'),
  subtitle: z.string().default('报纸版面文字档案'),
  /** Origin the site is published under, without the base path. */
  site: z.url().default('https://example.org'),
  /** GB/T 2260 code of the archive's own region, used where a page does not tell. */
  home: z.string().regex(/^\d{6}$/).optional(),
  /** Who may use the texts, in one sentence; said with every article, left out where nothing is stated. */
  rights: z.string().min(1).optional(),
  /** Where a reader's correction goes: an issue address of a repository, or a mail address. */
  corrections: z.string().optional(),
}).strict();

export type ArchiveConfig = z.infer<typeof schema>;

/**
 * Read the settings of an archive.
 *
 * @param yaml text of `archive.yaml`; undefined where there is none
 * @throws Error that names what is wrong: a site under a wrong address must not be built
 */
export function readArchiveConfig(yaml: string | undefined): ArchiveConfig {
  return schema.parse(yaml === undefined ? {} : parse(yaml) ?? {});
}
