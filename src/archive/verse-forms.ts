/** The form of a regular poem, or the tune of a song, before what it is about: 七律·登山, 沁园春·雪. From general knowledge, the usual ones. */
const form =
  /^(?:[五七]律|[五七]绝|[五七]古|[五七]言诗?|律诗|绝句|排律|古风|新韵|沁园春|水调歌头|满江红|念奴娇|浣溪沙|蝶恋花|临江仙|鹧鸪天|西江月|清平乐|菩萨蛮|忆江南|望江南|卜算子|采桑子|虞美人|浪淘沙|江城子|如梦令|渔家傲|青玉案|定风波|南乡子|踏莎行|破阵子|忆秦娥|减字木兰花|点绛唇|贺新郎|水龙吟|永遇乐|满庭芳|声声慢|雨霖铃|醉花阴|一剪梅|鹊桥仙|武陵春|长相思|相见欢|十六字令|捣练子|钗头凤|苏幕遮|桂枝香|扬州慢|生查子|诉衷情|太常引|画堂春|行香子|风入松|摸鱼儿|八声甘州|天净沙|山坡羊|折桂令|水仙子)[·•・‧]/u;

/** Is this a poem's title that says what form the poem has? */
export const isPoemTitle = (text: string): boolean => form.test(text);
