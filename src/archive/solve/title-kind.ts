/** Longest headline, in characters; what is longer is hardly one. */
export const longestTitle = 45;

/**
 * `open`: stops as a headline does, or a torn paragraph; `ended`: with the end of a sentence or a clause, or with a bracket.
 * What tells a title among the ones tells little among the others.
 */
export type TitleKind = 'open' | 'ended';

export const titleKind = (text: string): TitleKind => (/[。！!？?…；;：:）)】][”"』」]?$/.test(withoutGenre(text)) ? 'ended' : 'open');

/** A title without what is said behind it of its kind, or of the part that stands here: 修钟的人（小小说）, 山中笔记（三）. */
export const withoutGenre = (text: string): string => text.replace(/(?<=.{3})[（(](?:(?:小|微型)?小说|散文诗?|随笔|杂文|(?:组|外[一二两三四五])?[诗首篇]|[一二两三四五六七八九十][则题首章篇]|节[选录]|连载|摘[要登选]|选[登载]|[上中下]篇?|组?图|续[完一二三四五]?|[一二三四五六七八九十]{1,3}|特写|通讯|[书影剧时]?评|评论|故事|曲艺|相声|快板|代?序)[）)]$/u, '');
