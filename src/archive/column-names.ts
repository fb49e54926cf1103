/** Last words of the name a newspaper gives to a column of its own (栏目名): 基层传真, 百姓话题, 记者走基层 … */
const endings =
  '关注|观察|追踪|传真|视线|视点|视野|视角|话题|园地|文苑|走基层|基层行|乡村行|万里行|提醒|报道|聚焦|焦点|热点|直击|探访|快讯|简讯|要闻|短讯|速递|快递|速览|播报|广角|纵横|之窗|窗口|论坛|时评|短评|锐评|快评|杂谈|随笔|随想|札记|手记|茶座|茶馆|书屋|沙龙|风采|风景线|之声|心声|热线|连线|在线|信箱|问答|服务台|百科|课堂|讲堂|讲坛|专栏|专访|访谈|对话|人物|故事会|史话|往事|记忆|掌故|春秋|巡礼|扫描|透视|解读|点击|曝光台|回音壁|留言板|来信|街谈|漫笔|印象|动态|进行时|大家谈|笔谈|集锦|掠影';

const name = new RegExp(`^\\p{Script=Han}{1,7}(?:${endings})$`, 'u');

/** What papers call a column without giving it a name of its own. */
export const columnKind = /^(?:社论|社评|短评|时评|时论|来论|专论|小评|星期论[文坛]|杂[谈文感]|随[笔感]|散文|读者(?:来信|来函|投书|信箱)|人民来信|群众来信|来[函信稿]|(?:本[埠市省]|国内|国际|外埠)新闻|简讯|短讯|要闻)$/u;

/** Is this, alone, like a column's name? At most eight characters; a heading may be like one, too, so where it stands has to tell. */
export const isColumnName = (text: string): boolean => text.length <= 8 && (name.test(text) || columnKind.test(text));
