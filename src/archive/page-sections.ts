/** Last words of a page's title (版名): 要闻, 县(市)新闻, 市州新闻, 文化副刊 … */
const endings =
  '头版|要闻|新闻|综合|时事|时政|广告|副刊|专版|专题|专刊|特刊|周刊|理论|评论|时评|文化|文体|文教|文娱|体育|国际|国内|社会|民生|经济|财经|教育|健康|视点|关注|天下|县市|市州|区县|本地|都市|人文|深度|焦点|科技|法治|旅游|公益|党建|乡村|三农|生活|读书|文艺|声音|服务|公告|综艺|娱乐|证券|金融|产业|企业|环保|生态|气象|军事|港澳台|台海|政文|融媒|观察|调查|特别报道|连线|影像|图片|艺术|史话|往事|悦读|人物|对话|头条|导读|资讯|地方|基层|群众|论坛|思想|学习|院校|校园|青春|家庭|收藏|书画|连载|小说|诗歌|文苑|花地|大地|之声|之窗|纵横|广场|长廊|园地|天地';

const title = new RegExp(`^[\\p{Script=Han}()（）·／/&]{0,10}?(?:${endings})(?:版)?$`, 'u');

/** Is this, alone, a page's title? At most twelve characters. */
export function isPageTitle(text: string): boolean {
  return text.length >= 2 && text.length <= 12 && title.test(text);
}

const sections = new RegExp(`^(?:(?:(?:${endings})[·／/]?)+版?|\\p{Script=Han}{2,4}(?:新闻|要闻|副刊|专版|专刊|特刊|周刊|综合|资讯))$`, 'u');

/** Can this hardly be anything else than a page's title? 要闻, 文化·副刊, and a place's or a column's name before a few of these words. */
export function isSurelyPageTitle(text: string): boolean {
  return isPageTitle(text) && text.length <= 8 && sections.test(text);
}

/** The longest beginning of a line that is a page's title: 县(市)新闻共建… → 县(市)新闻. */
export function leadingPageTitle(text: string): string | null {
  for (let length = Math.min(12, text.length); length >= 2; length--) if (isPageTitle(text.slice(0, length))) return text.slice(0, length);
  return null;
}
