/**
 * Characters that optical readers take for others: read → what may have been meant. Only pairs that are met in real readings of
 * newspaper print; a reading that is itself the commoner character needs more evidence (see `repairs/confusions.ts`).
 */
export const lookAlikes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    末: '未', 未: '末', 已: '己', 己: '已', 巳: '已', 入: '人', 人: '入', 曰: '日', 夭: '天', 千: '干于', 干: '千于', 于: '干', 由: '田', 田: '由', 甲: '申', 间: '问', 问: '间',
    布: '市', 市: '布', 具: '县', 县: '具', 太: '大', 大: '太', 土: '士', 士: '土', 候: '侯', 侯: '候', 析: '折', 折: '析', 拔: '拨', 拨: '拔', 冶: '治', 兔: '免', 往: '住', 住: '往',
    侍: '待', 徽: '微', 淮: '准', 扬: '场', 戍: '戌', 戊: '戌', 竟: '竞', 署: '暑', 暑: '署', 诉: '拆', 没: '设', 设: '没', 厉: '历', 广: '厂', 刺: '剌', 毎: '每', 囯: '国', 囗: '口', 亍: '于',
  }),
);

/** Readings that are much rarer in print than what they are taken for: seeing one is evidence by itself. */
export const rareReadings: ReadonlySet<string> = new Set('末巳曰夭戍徽淮兔侍冶扬囗亍毎囯');

/** Everyday words that no misreading turns into another word. */
const everyday =
  '人民 人员 个人 人类 人们 工人 农人 人物 人群 党人 老人 市场 市民 城市 全市 市委 市区 我市 该市 问题 访问 慰问 提问 时间 期间 空间 民间 区间 之间 大力 大会 重大 扩大 巨大 广大 大家 大型 大赛 大厅 最大 今天 明天 昨天 每天 天气 天津 天然 蓝天 日前 今日 近日 日报 节日 每日 昨日 日常 日益 ' +
  '未来 未能 尚未 周末 期末 年末 自己 知己 土地 领土 国土 战士 人士 女士 护士 博士 烈士 干部 干净 骨干 干旱 苦干 实干 田园 农田 稻田 油田 田间 县城 县级 县委 全县 各县 该县 我县 具体 工具 具有 入户 深入 投入 进入 收入 加入 发布 公布 分布 宣布 布局 千方百计 千万 数千 太阳 已经 早已 自由 由于 理由 ' +
  '气候 等候 时候 分析 选拔 治理 政治 治疗 免费 避免 居住 住房 往往 等待 期待 微信 准备 标准 水准 现场 广场 竞争 竞赛 部署 签署 处暑 设施 设立 建设 历史 经历';

/** Those words as they look misread, with no word of the language among them. */
function misreadWords(): string[] {
  const words = everyday.split(' ');
  const known = new Set([...words, '深人', '入口', '间接', '士人', '太学', '人士', '大阳', '田地', '大人', ...'发市 市局 县体 县有 加人 收人 进人 人户 之问 于部 实于 提间 区问 分市 公市 各具 我具'.split(' ')]);
  const readAs = new Map<string, string>();
  for (const [read, meant] of lookAlikes) for (const char of meant) readAs.set(char, (readAs.get(char) ?? '') + read);
  const found = new Set<string>();
  for (const word of words) for (let i = 0; i < word.length; i++) for (const char of readAs.get(word[i]!) ?? '') {
    const misread = word.slice(0, i) + char + word.slice(i + 1);
    if (!known.has(misread)) found.add(misread);
  }
  found.add('深人');
  return [...found].sort();
}

/** Matches everyday words misread by one look-alike. */
export const misread = new RegExp(misreadWords().join('|'), 'g');
