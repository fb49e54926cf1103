import type { Article } from '../archive/record.ts';
import type { JumpLinks } from './jump-links.ts';
import { shown } from './shown.ts';

const jumpText = (end: { page: string | null; item: string | null } | null): string => (end?.page ? `第${shown(end.page)}版${shown(end.item ?? '')}` : '别的版面');

/**
 * In plain words, what an article's text is: made by a machine, what is missing, how sure the joins are. One sentence each.
 *
 * @param others the pieces before it and behind it that the archive has
 */
export function statement(article: Article, others: JumpLinks): string[] {
  const said = ['机器识读文本，未经逐字校对。'];
  const seams = article.blocks.flatMap((block) => block.seams);
  const unsure = seams.filter(({ sure }) => !sure).length;
  if (seams.length > 0) said.push(`拼接 ${seams.length} 处断栏，${unsure === 0 ? '均有把握' : `其中 ${unsure} 处存疑`}。`);
  const { from, to } = article.jump;
  if (article.begins === 'truncated') said.push('开头不在识读文本里。');
  if (article.begins === 'jump' && !others.from) said.push(`上接${jumpText(from)}，那一部分未收。`);
  if (article.ends === 'truncated') said.push('结尾不在识读文本里。');
  if (article.ends === 'jump' && !others.to) said.push(`下转${jumpText(to)}，那一部分未收。`);
  return said;
}

/** Where an article comes from and goes to, and what of it is missing, for a list; null where it stands whole. */
export function jumpNote(article: Article): string | null {
  const notes = [
    article.begins === 'jump' ? `上接${jumpText(article.jump.from)}` : article.begins === 'truncated' ? '开头缺失' : null,
    article.ends === 'jump' ? `下转${jumpText(article.jump.to)}` : article.ends === 'truncated' ? '结尾缺失' : null,
  ].filter((note) => note !== null);
  return notes.length > 0 ? notes.join('，') : null;
}
