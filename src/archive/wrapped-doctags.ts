import type { Edit } from './mapped-text.ts';
import { markupRuns } from './markup-runs.ts';

const tags = /<\/?(?:(?:section_header_level_(?<level>[1-6])|(?<title>title)|doctag|document|page_break|page_header|page_footer|text|paragraph|caption|footnote|list_item|ordered_list|unordered_list|picture|chart|code|formula|otsl|group|inline|key_value_region)(?:\s[^<>]{0,80})?|loc_\d{1,4})\/?>/g;

/** Edits that leave the words of a page in DocTags, its parts parted by blank lines, headings marked as such. Empty for any other page. */
export function wrappedDoctags(source: string): Edit[] {
  if (!/<loc_\d{1,4}>/.test(source)) return [];
  return markupRuns(source, [...source.matchAll(tags)]).map(({ start, end, marks }) => {
    const opening = marks.findLast(([tag, ...rest]) => !tag.startsWith('</') && rest.some((group) => group !== undefined));
    const level = opening ? Number(opening.groups!.level ?? 1) : 0;
    return { start, end, put: `${start === 0 ? '' : end === source.length ? '\n' : '\n\n'}${level ? `${'#'.repeat(level)} ` : ''}` };
  });
}
