import { givenNameScore } from './given-names.ts';
import { isMinorityName } from './minority-names.ts';
import { surnameShare } from './surnames.ts';
import { isPoemTitle } from './verse-forms.ts';

/** A foreign or minority name with a middle dot, or a Latin one: 阿依古丽·买买提, Anna Smith. */
const dotted = /^\p{Script=Han}{1,8}(?:[·•・‧]\p{Script=Han}{1,10}){1,3}$/u;
const latin = /^[A-Z][A-Za-z'’.-]{1,20}(?: [A-Z][A-Za-z'’.-]{0,20}){1,3}$/;

/** Words of headlines, headings and places that begin with a surname and would pass for a name. */
const notNames = new Set(
  (
    '雷达 强降雨 高空 党中央 季风 强台风 高原 高风险 龙卷风 凌晨 高水平 严峻 白天 高山 黄色 黄淮 高发 梅雨 蓝皮书 连阴雨 安澜 严谨 范围广 雷雨 江淮 冷暖 黑龙江 高标准 安心 单元 高寒 雷阵雨 蒙古国 黄渤海 曾经 种子 陆海空 温润 ' +
    '司长 温和 韩国 龙舟赛 单纯 明晰 安宁 温江 东南亚 荣光 纪念章 边缘 宁德 夏秋季 杜鹃 安康 祁连山 高大 安庆 安静 阳江 苗情 温情 冷静 高质 边长 洪峰 温柔 公信力 云贵高原 成才 万余元 黄梅 成云致 师长 时光 全镇 周全 黄海 ' +
    '杜鹃花 高素质 黄石 全天 华丽 林木 宁静 南大洋 楚雄 陆海 马拉松 江汉 温岭 向善 党群 武功山 高新 马祖 连江 农牧民 丛林 南美洲 钱袋子 严明 林果 黄浦 杨浦 万美元 向海 华章 高清 海洋学 吉祥物 严寒 富春江 高尚 ' +
    '种苗 党徽 党政军 红树林 高中 连心桥 阴雨天 夏秋 明亮 高潮 荣昌 牟利 乌干达 盛景 马尾 冷源 全美 蓝光 白皮书 向心力 马克思 沙洲 成材 白洋淀 种树 高昂 胡萝卜素 甘甜 吉安 海珍品 池子 武功 陈列 种群 信息源 甘霖 东北亚 黄土高原 叶绿素 辛勤 ' +
    '原材料 石英 吉祥 ' +
    '安全 安徽 安排 安装 安置 包括 保护 边境 边防 标准 别人 常德 常州 常委 常务 常态 陈述 成都 成果 成就 成立 成效 成绩 成长 成功 成为 程序 程度 池州 从严 从而 从事 单位 党委 党建 党员 党组 邓州 ' +
    '丁香 东安 东方 东莞 董事 董事长 都市 段落 方案 方便 方法 方面 方式 方向 方针 房产 房屋 费用 丰富 丰收 凤凰 封面 符合 福建 福州 富强 富裕 甘肃 干部 干净 高等 高度 高峰 高级 高考 高科技 高速 高铁 高温 ' +
    '高新区 高校 高效 高质量 葛洲坝 公安 公共 公司 公园 公益 公告 宫廷 古代 古城 古镇 谷雨 关爱 关键 关系 关心 关于 关注 管理 管委会 广东 广西 广场 桂林 国际 国家 国庆 海南 海外 海洋 杭州 航空 和平 和谐 和美 ' +
    '何以 何时 贺信 衡阳 红色 红军 洪水 侯马 华东 华北 华南 花园 花开 怀化 怀念 黄河 黄金 黄山 惠民 惠州 吉林 吉首 计划 计生 纪念 纪律 纪委 季节 季度 简单 简介 简讯 简章 简历 江北 江苏 江西 江南 江山 江河 江华 江湖 ' +
    '焦点 焦作 解放 解决 解读 解析 金融 金额 金秋 金牌 金华 经济 经验 景区 景德镇 康复 孔子 来源 来自 来信 蓝山 蓝天 蓝图 劳动 劳模 乐观 雷锋 雷电 黎明 李子 历史 利用 利益 连续 连接 连日来 连云港 连线 连载 廉洁 廉政 练习 梁山 林业 ' +
    '林场 林草 柳州 龙头 龙江 龙岩 龙舟 陆地 路线 路上 路灯 路网 旅游 罗列 洛阳 马上 马路 麦收 麦子 满意 满载 毛巾 毛主席 蒙古 孟夏 米粉 苗圃 苗木 民生 民众 明天 明确 明星 明日 明年 莫大 母亲 牧民 南方 南京 南宁 南阳 能力 能源 年度 年轻 宁波 宁夏 ' +
    '牛年 农村 农民 农业 农户 农田 欧洲 欧美 平安 平台 平凡 平凉 平均 平原 普及 普通 祁阳 齐心 齐全 齐鲁 钱塘江 强化 强国 强调 强农 强县 强省 乔迁 秦岭 青春 青年 青岛 青海 邱县 曲靖 曲艺 全部 全面 全国 全省 全市 全县 全球 全民 全力 全员 全新 全程 权利 ' +
    '权益 任务 任命 任职 任免 容易 荣获 荣誉 荣耀 阮江 桑植 沙漠 沙龙 商标 商务 商会 商业 商品 上海 上半年 尚德 邵东 邵阳 申报 申请 沈阳 生活 生产 生态 盛会 盛夏 师范 师生 师资 石油 石家庄 石化 时代 时间 时政 时事 时评 时候 史诗 史册 书香 舒适 水利 水稻 水平 ' +
    '水库 水产 司法 司机 宋代 宋词 苏州 索引 台州 台风 台湾 谈话 谈心 谈判 汤圆 唐代 唐诗 唐山 陶瓷 田园 田间 田野 铁路 通知 通讯 通报 通车 通过 童年 童话 万元 万众 万家 万里 万物 万千 万户 汪洋 卫生 卫星 魏晋 温暖 温度 温馨 温州 文化 文明 文物 文艺 文旅 文学 文件 文教 文体 文章 翁源 ' +
    '闻令 巫山 武汉 武装 武警 武陵源 武术 习俗 习惯 席位 夏天 夏日 夏季 夏粮 夏收 湘江 湘西 向上 向前 向往 向导 项目 肖像 谢谢 新华社 新闻 信息 信心 信任 邢台 幸福 幸运 熊猫 修复 修订 徐州 徐徐 许可 许多 许昌 宣传 宣言 宣讲 薛城 ' +
    '严格 严肃 严禁 严重 严管 严防 言论 燕京 阳光 阳春 阳台 杨柳 杨树 杨梅 姚江 叶子 衣服 伊犁 伊朗 宜宾 易地 易学 益阳 应急 应对 应用 应变 应该 英雄 永兴 游客 游园 游戏 于是 于都 余额 余姚 余杭 鱼米 禹州 玉米 玉林 元旦 元宵 元素 岳阳 岳麓 云南 云上 云端 云集 ' +
    '战略 战役 战疫 战士 战胜 展望 展示 展现 展览 张贴 张家界 张家口 张开 章程 章丘 赵州 郑重 郑州 政策 政府 支持 支部 支撑 支付 智慧 智能 智造 中国 钟表 钟情 周一 周五 周刊 周末 周边 周年 周期 周口 朱砂 竹林 祝贺 祝福 祝愿 庄严 庄稼 庄重 卓越 宗旨 宗教 邹城 左右 祖国 祖先 ' +
    '何去何从 万众一心 千方百计 成竹在胸 时不我待 安居乐业 水到渠成 明察秋毫 乐在其中 齐心协力 全力以赴 全面推进 全面发展 高位推动 高质发展 温情服务 强基固本 石破天惊 马不停蹄 牛气冲天 乘势而上 向海图强 文化强省 文化惠民 平安建设 和谐社会 常态长效'
  ).split(' '),
);

/** Surnames that open many everyday words: seeing one says less. */
const wordy = new Set('高安白黄万向全边单严温冷宁成方时江雷夏明平常强和马石金水东西南北阴阳海云林连公农党文章钱华蓝武甘甜乐荣牛路项权');

/** Log-odds that `name` is a person's name and not something else. Above 0: rather a name. 2 to 4 Han characters. */
export function nameScore(name: string): number {
  const length = name.length;
  if (length < 2 || length > 4 || notNames.has(name)) return -8;
  if (isMinorityName(name)) return 2.5;
  const double = length > 2 ? surnameShare(name.slice(0, 2)) : 0;
  const single = surnameShare(name[0]!);
  if (double === 0 && single === 0) return -6;
  // Mothers' and fathers' surnames set together (白玉梓枫 has one surname, 陈李佳仪 two): then the second one is no given-name character.
  const given = name.slice(double > 0 ? 2 : 1);
  // 盼盼, 双双: nobody writes a doubled character behind a surname by chance.
  if (given.length === 2 && given[0] === given[1]) return 1.8;
  let score = Math.log(Math.max(double * 6, single) / 8) * 0.55 - (double === 0 && wordy.has(name[0]!) ? 0.5 : 0);
  for (let i = 0; i < given.length; i++) {
    const char = given[i]!;
    score += length === 4 && i === 0 && double === 0 ? Math.max(givenNameScore(char), surnameShare(char) > 10 ? 0.3 : -9) : givenNameScore(char);
  }
  // Of the names in print about five in six have three characters; four are rare unless the surname has two.
  return score + (length === 3 ? 0.9 : length === 2 ? 0 : double > 0 ? 1.2 : -2);
}

/** One way of reading a run of names. `score` is the sum of the names' log-odds with the costs of the cuts; `scores` are the names' own. */
export interface NameSplit {
  names: string[];
  scores: number[];
  score: number;
}

/** What it costs, in nats, to cut between two characters; the more where spaces stand between other names. */
const costs = { cut: -1.2, rareCut: -2.4 };

const joinAcrossSpace = (left: number, right: number): number => (left === 1 && right === 1 ? -0.4 : left === 1 && right === 2 ? -1.6 : left === 2 && right === 1 ? -3 : -9);

/**
 * The most likely cut of a run of Han characters into names. Spaces are evidence, not law: 李 明 王海燕 is two people, so is 赵琼王杰.
 *
 * @param run Han characters with single spaces, at most 60 of them, without other separators
 * @param floor what a word between spaces is worth at least, known surname or not: higher where a role announces names, or a list goes on
 * @returns null when no cut into names of two to four characters exists
 */
export function splitNames(run: string, floor = -Infinity): NameSplit | null {
  const chars: string[] = [];
  const gapBefore: boolean[] = [];
  for (const part of run.split(' ')) for (let i = 0; i < part.length; i++) {
    chars.push(part[i]!);
    gapBefore.push(i === 0);
  }
  const n = chars.length;
  // Who sets spaces between names rarely leaves one out.
  const spaced = run.includes(' ');
  if (n < 2 || n > 60) return null;
  const best: { score: number; from: number }[] = [{ score: 0, from: 0 }];
  for (let end = 1; end <= n; end++) {
    let found = { score: -Infinity, from: 0 };
    for (let length = 2; length <= 4 && length <= end; length++) {
      const from = end - length;
      const before = best[from]!;
      if (before.score === -Infinity) continue;
      const whole = gapBefore[from] && (end === n || gapBefore[end]);
      let crossing = 0;
      for (let i = from + 1; i < end; i++) if (gapBefore[i]) crossing += joinAcrossSpace(i - from, end - i);
      const own = nameScore(chars.slice(from, end).join(''));
      let score = before.score + (whole && crossing === 0 ? Math.max(own, floor) : own) + crossing;
      if (!gapBefore[from]) score += spaced ? costs.rareCut : costs.cut;
      if (score > found.score) found = { score, from };
    }
    best.push(found);
  }
  if (best[n]!.score === -Infinity) return null;
  const names: string[] = [];
  for (let end = n; end > 0; end = best[end]!.from) names.unshift(chars.slice(best[end]!.from, end).join(''));
  return { names, scores: names.map((name) => Math.max(nameScore(name), floor)), score: best[n]!.score };
}

/** How usual it is, in nats, that a part of a name beside a middle dot has so many characters: 玉素甫, 买买提, 阿卜杜热合曼. */
const partLengths: Readonly<Record<number, number>> = { 1: -2, 2: -1.2, 3: 0, 4: 0, 5: -0.5, 6: -1 };

/**
 * The name with a middle dot in a run of names that stand without separators: 刘凯文玉素甫·吐尔公黄娟. Where its parts end the names
 * beside it tell.
 *
 * @param run Han characters with one middle dot
 * @returns the Han characters before and behind the name, each a run of names or empty; null where no names stand beside it
 */
export function cutDottedName(run: string): { before: string; name: string; after: string } | null {
  const [left, right, ...more] = run.split(/[·•・‧]/u);
  if (right === undefined || more.length > 0 || isPoemTitle(run)) return null;
  const worth = (names: string): number => {
    const split = names === '' ? null : splitNames(names);
    return names === '' ? 0 : split && Math.min(...split.scores) > 0 ? split.score + costs.cut : -Infinity;
  };
  let best = { score: -Infinity, before: '', after: '' };
  for (const [first, usual] of Object.entries(partLengths)) {
    for (const [last, asUsual] of Object.entries(partLengths)) {
      if (Number(first) > left!.length || Number(last) > right.length) continue;
      const [before, after] = [left!.slice(0, -Number(first)), right.slice(Number(last))];
      const score = usual + asUsual + worth(before) + worth(after);
      if (score > best.score) best = { score, before, after };
    }
  }
  if (best.before + best.after === '') return null;
  return { before: best.before, name: run.slice(best.before.length, run.length - best.after.length), after: best.after };
}

/** Is this one name that no cut may touch: with a middle dot, or in Latin letters? */
export function isForeignName(text: string): boolean {
  return (dotted.test(text) && !isPoemTitle(text)) || latin.test(text);
}
