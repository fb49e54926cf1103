/** What readers are told of the rules that repair text. A rule without a name here is told by its own. */
const rules: Readonly<Record<string, string>> = {
  wrap: '断行', 'letter-space': '字间空格', markup: '标记残留', 'space-at-punctuation': '标点旁空格', 'edge-space': '首尾空格', space: '多余空格',
  'punctuation-width': '标点全半角', 'curly-quote': '引号', 'lost-quote': '补回引号', 'doubled-at-seam': '接缝重字', 'doubled-character': '重字', 'doubled-phrase': '重句',
  'doubled-mark': '重复标点', 'look-alike': '形近误识', correction: '人工更正',
};

export const ruleName = (rule: string): string => rules[rule] ?? rule;

/** Why a line is furniture of the page, as readers are told. */
const reasons: Readonly<Record<string, string>> = {
  masthead: '报头', 'latin-masthead': '外文报头', publisher: '主办单位', registration: '刊号', date: '日期', 'page-header': '版头', editors: '责编',
  contact: '联系方式', 'qr-code': '扫码提示', price: '定价', weather: '天气', 'issue-number': '期号', 'garbled-repeat': '重复误识', repeat: '重复识读', digest: '导读', 'image-link': '图片链接', markup: '标记残留', hidden: '不刊出',
};

export const reasonName = (reason: string): string => reasons[reason] ?? reason;

/** How often each rule did something, the busiest first: `断行 12、引号 4`. */
export function repairSummary(repairs: readonly { rule: string }[]): string {
  const counts = [...Map.groupBy(repairs, ({ rule }) => ruleName(rule))].map(([name, all]) => ({ name, count: all.length }));
  return counts.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)).map(({ name, count }) => `${name} ${count}`).join('、');
}
