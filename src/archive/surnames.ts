/**
 * Chinese surnames with their share of the population, in persons per 10,000 (rounded).
 *
 * Source: the ranking the Ministry of Public Security publishes each year (《全国姓名报告》, the hundred most frequent names cover
 * about 86 % of the people); below rank 100 the tiers follow the published rank lists of the 300 most frequent surnames and
 * 《百家姓》, with one estimated share for a whole tier. Shares only weigh one way of cutting against another, so a tier is enough.
 */
const ranked = `王715 李703 张668 刘512 陈461 杨318 黄224 赵218 吴205 周198 徐165 孙151 马127 朱125 胡124 郭114 何111 林110 高108 罗102
郑99 梁96 谢84 宋79 唐77 许74 邓71 韩69 冯68 曹66 彭64 曾60 肖59 田57 董57 潘56 袁55 蔡53 蒋52 余50 于50 杜49 叶48 程47 魏47 苏46 吕45
丁44 任43 卢42 姚41 沈40 钟40 姜39 崔39 谭38 陆37 范37 汪36 廖36 石35 金35 韦34 贾34 夏33 付33 傅30 方32 邹32 熊31 白30 孟30 秦29 邱29 侯28
江28 尹27 薛27 闫26 段26 雷26 龙25 黎25 史24 陶24 贺24 毛23 郝23 顾23 龚22 邵22 万22 覃21 武21 钱21 戴20 严20 莫20 孔19 向19 常18 萧12`;

const tiers: readonly (readonly [share: number, names: string])[] = [
  [14, '汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞代宛种洪丘鞠匡奚楼储阎燕楚敖巩明佘池查麻苑迟邝'],
  [5, '官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由'],
  [2, '畅綦旷庹郇蹇矫郄鄂贝昌凤羿汲弓宓韶怀占巨禤户斛麴折遆芈冒啜扬岩嵺阎肇佴桓贲滑嵩逄钮暴甫酆璩蓟钭厍爱赏琚却忻竺笪谯伯赖卜隗郗竹濮晁郏郯逢苍过双莘堵宰郦雒却璩浑牧隰邴糜松秋伊宁蓬郗仰咸籍屠池乔胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逮盍益桓公佀仉督岳帅缑亢况郈有琴归海晋楚法汝鄢涂钦商牟佘佴伯赏墨哈谯年爱阳佟言福楞苻候肇揣么才撒邾妥拜虎字黑闪沐丑香植苏税荀暴麦粘乃信沃线要展独刀铁丹水诸睢眭禚褟郤呙'],
];

/** Surnames of two characters, with the same unit. The first column of the list is what still occurs in print today. */
const compound: Readonly<Record<string, number>> = {
  欧阳: 9, 上官: 2, 皇甫: 1, 令狐: 1, 诸葛: 1, 司徒: 1, 司马: 1, 申屠: 1, 夏侯: 1, 贺兰: 1, 完颜: 1, 慕容: 1, 尉迟: 1, 长孙: 1, 端木: 1, 东方: 1, 公孙: 1, 轩辕: 1,
  宇文: 1, 独孤: 1, 南宫: 1, 西门: 1, 东郭: 1, 百里: 1, 呼延: 1, 赫连: 1, 澹台: 1, 钟离: 1, 鲜于: 1, 闾丘: 1, 淳于: 1, 单于: 1, 太史: 1, 公冶: 1, 濮阳: 1, 宗政: 1, 司空: 1, 第五: 1,
  万俟: 1, 公羊: 1, 太叔: 1, 仲孙: 1, 亓官: 1, 司寇: 1, 颛孙: 1, 巫马: 1, 公西: 1, 漆雕: 1, 乐正: 1, 壤驷: 1, 公良: 1, 拓跋: 1, 夹谷: 1, 宰父: 1, 谷梁: 1, 段干: 1, 羊舌: 1, 梁丘: 1, 左丘: 1,
  纳兰: 1, 那拉: 1, 富察: 1, 佟佳: 1,
};

const shares = new Map<string, number>(Object.entries(compound));
for (const [share, names] of tiers.toReversed()) for (const name of names) shares.set(name, share);
for (const [, name, share] of ranked.matchAll(/(\p{Script=Han})(\d+)/gu)) shares.set(name!, Number(share));

/**
 * How many of 10,000 people bear this surname; 0 when it is none.
 *
 * @param surname one or two characters
 */
export function surnameShare(surname: string): number {
  return shares.get(surname) ?? 0;
}
