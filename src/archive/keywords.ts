import type { Article, Block } from './record.ts';
import { readAsSimplified } from './traditional.ts';

/** How many words a candidate list and a finished list hold. */
const candidatesKept = 40;
const keywordsKept = 8;

const told = new Set(['headline', 'subhead', 'kicker', 'heading', 'paragraph', 'list', 'editor_note', 'caption']);

/** Words too common in newspapers to tell one article from another; function words need no entry where they are short. */
const common = new Set(
  (
    '我们 他们 她们 你们 自己 大家 人们 这个 那个 这些 那些 这里 那里 一个 一些 一种 一是 二是 三是 四是 什么 怎么 怎样 如何 为什么 多少 哪里 因为 所以 因此 由于 如果 虽然 但是 然而 而且 并且 或者 以及 还有 不仅 不但 即使 只有 只要 无论 不管 为了 关于 对于 通过 根据 按照 随着 作为 其中 其他 以上 以下 之间 之后 之前 之一 以来 同时 此外 目前 当前 现在 今年 去年 明年 近年来 今年以来 ' +
    '近日 日前 昨日 昨天 今天 明天 当天 当日 每天 上午 下午 晚上 期间 时候 时间 日子 已经 正在 将会 可以 能够 应该 必须 需要 可能 没有 不是 就是 还是 都是 也是 不断 持续 进一步 更加 非常 十分 全面 积极 认真 切实 深入 有效 有力 充分 不少 许多 很多 多个 部分 全部 所有 各种 各类 各项 各级 相关 有关 主要 重要 重大 重点 基本 具体 实际 ' +
    '工作 发展 推进 推动 加强 提升 提高 促进 开展 进行 实施 实现 建设 加快 打造 建立 完善 做好 抓好 落实 确保 坚持 强化 创新 服务 管理 组织 领导 活动 问题 情况 方面 方式 方法 作用 能力 水平 质量 机制 体系 制度 措施 政策 目标 任务 要求 内容 成果 成效 基础 条件 环境 精神 意识 思想 理念 记者 通讯员 报道 介绍 表示 认为 指出 强调 要求 说道 告诉 了解 据悉 据了解 据介绍 负责人 有限公司 公司 部门 单位 领域 项目 全市 全省 全县 全国 全区 我市 我省 我国 我县 该市 该县 ' +
    '万元 亿元 公里 平方米 万人 余人 以来 左右 多名 多家 多次 一次 第一 新闻 本报 新华社 图为 编者按 成为 带来 走进 来到 举行 召开 参加 出席 主持 会议 会上 讲话 书记 主任 局长 市长 县长 副书记 同志 先生 女士 群众 干部 党员 人员 人民 社会 经济 国家 政府 中国 地区 地方 当地 城市 农村 企业 市场 ' +
    '践行 树立 正确 谋划 扎实 围绕 聚焦 交出 激发 支持 助推 引导 广大 着力 优化 巩固 设置 保障 守护 全力以赴 投入 先进 示范 机遇 精彩 答卷 开局 谱写 新篇章 活力 源自 起来 离不开 入选 培育 奋力 牢固 牢记 嘱托 感恩 奋进 初心 使命 担当 作为 责任 抢抓 助力 赋能 引领 带动 促使 统筹 协调 配合 合作 交流 学习 宣传 教育 培训 检查 监督 考核 评价 研究 分析 调研 探索 实践 总结 部署 安排 筹备 启动 开启 完成 取得 获得 得到 赢得 实行 执行 贯彻 结合 融合 整合 集中 集聚 汇聚 凝聚 形成 构建 健全 规范 改善 改进 改造 改变 变化 增加 增长 增强 扩大 减少 降低 达到 超过 突破 跨越 升级 转型 高质量 高水平 优质 良好 优秀 显著 明显 突出 丰富 便捷 高效 安全 稳定 稳步 有序 精准 精细 科学 合理 广泛 深度 高度 力度 速度 规模 数量 总数 比例 结构 布局 格局 模式 路径 平台 渠道 优势 特色 亮点 品牌 潜力 动力 压力 动能 资源 要素 资金 力量 队伍 人才 团队 代表 成员 对象 主体 主题 思路 办法 举措 方案 计划 规划 意见 通知 文件 标准 流程 环节 阶段 过程 结果 效果 影响 意义 价值 关系 责任人 相信 希望 看到 发现 知道 觉得 成长 生活 生产 历史 现场 围绕着 更好 最大 新型 现代 传统 核心 关键 基层 一线 线上 线下 全力 大力 及时 迅速 立即 率先 首次 首个 再次 陆续 逐步 逐渐 日益 共同 一起 一体 全域 全员 全程 全覆盖 零距离 有的 之中 当中 里面 上面 下去 出来 过来 回来 下来 不同 一样 一般 普通 特别 尤其 甚至 几乎 大约 接近 仅仅 已有 现有 拥有 具有 具备 存在 属于 包括 涉及 涵盖 适应 符合 满足 解决 处理 应对 面对 面临 针对 按下 跑出 打响 擦亮 筑牢 夯实 压实 守牢 织密'
  ).split(' '),
);

/** Words by which an article might be found, the most used first. Numbers, single characters and words of every article are left out. */
export function keywordCandidates(article: Pick<Article, 'blocks'>, cut: (text: string) => string[]): string[] {
  const weights = new Map<string, number>();
  const blocks = article.blocks.filter(({ role }) => told.has(role));
  const read = readAsSimplified(blocks.map(({ text }) => text).join(''));
  let start = 0;
  for (const block of blocks) {
    const weight = blockWeight(block);
    const text = read.slice(start, (start += block.text.length));
    let end = 0;
    for (const word of cut(text)) {
      end = text.indexOf(word, end) + word.length;
      if (!isTelling(word)) continue;
      const printed = block.text.slice(end - word.length, end);
      weights.set(printed, (weights.get(printed) ?? 0) + weight);
    }
  }
  return ranked(weights, candidatesKept);
}

/** In how many of the articles each of their candidates stands. */
export function documentFrequency(articles: readonly Pick<Article, 'keywords'>[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const { keywords } of articles) for (const word of keywords) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return frequency;
}

/**
 * The most telling of an article's candidates, at most eight: often in this article (headlines count more), rare in the others.
 *
 * @param candidates from `keywordCandidates`
 * @param frequency in how many of `total` articles a word stands
 */
export function keywords(article: Pick<Article, 'blocks'>, candidates: readonly string[], frequency: ReadonlyMap<string, number>, total: number): string[] {
  const weights = new Map<string, number>();
  const long = article.blocks.reduce((sum, block) => sum + block.text.length, 0) > 300;
  for (const word of candidates) {
    const { used, shown } = timesUsed(article.blocks, word);
    // Said once, a word tells what an article is about only in a headline over hardly any text.
    if (used < 2 && (shown === 0 || long)) continue;
    const rarity = Math.log((total + 1) / ((frequency.get(word) ?? 0) + 0.5));
    weights.set(word, (1 + Math.log(used)) * (1 + Math.min(shown, 2) * 0.7) * rarity * (word.length > 2 ? 1.25 : 1));
  }
  const best = ranked(weights, candidatesKept);
  // 气象 says nothing more beside 气象局.
  return best.filter((word, i) => !best.slice(0, i).some((other) => other.includes(word))).slice(0, keywordsKept);
}

interface Use {
  /** Times a word stands in an article, and times it stands in its titles. */
  used: number;
  shown: number;
}

/** Kept as long as the blocks themselves: of a large archive that is watched, all but one page are as they were. */
const counted = new WeakMap<readonly Block[], Map<string, Use>>();

function timesUsed(blocks: readonly Block[], word: string): Use {
  const uses = counted.get(blocks) ?? new Map<string, Use>();
  counted.set(blocks, uses);
  const known = uses.get(word);
  if (known) return known;
  const use: Use = { used: 0, shown: 0 };
  for (const block of blocks) {
    if (!told.has(block.role)) continue;
    const times = block.text.split(word).length - 1;
    use.used += times;
    if (blockWeight(block) > 1) use.shown += times;
  }
  uses.set(word, use);
  return use;
}

/** Articles with their candidates → articles with their keywords, weighed against all articles of the archive. */
export function chooseKeywords(articles: readonly Article[]): Article[] {
  const frequency = documentFrequency(articles);
  return articles.map((article) => ({ ...article, keywords: keywords(article, article.keywords, frequency, articles.length) }));
}

function blockWeight(block: Pick<Block, 'role'>): number {
  return block.role === 'headline' ? 4 : block.role === 'subhead' || block.role === 'kicker' || block.role === 'heading' ? 2 : 1;
}

function isTelling(word: string): boolean {
  if (word.length < 2 || word.length > 12 || common.has(word)) return false;
  if (/^[A-Za-z][A-Za-z0-9+-]{1,11}$/.test(word)) return true;
  return /^\p{Script=Han}+$/u.test(word) && !/^[第每各某这那本该][\p{Script=Han}]$|^[一二三四五六七八九十百千万亿两几多余]+[\p{Script=Han}]?$|(?:地|的|了|着|过|性|得)$/u.test(word);
}

/** By falling weight, equal ones by code unit: the same words give the same list everywhere. */
function ranked(weights: ReadonlyMap<string, number>, limit: number): string[] {
  return [...weights]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : a > b ? 1 : 0))
    .slice(0, limit)
    .map(([word]) => word);
}
