import { expect, test } from 'vitest';
import { applyEdits } from './mapped-text.ts';
import { writtenMarkup } from './written-markup.ts';

const read = (source: string): string => applyEdits(source, writtenMarkup(source)).text;

test.each([
  ['亩产 $1 0 5 0\\mathrm{kg}$ ，增长 $4.2\\%$ 。', '亩产1050kg，增长4.2%。'],
  ['气温 $25^{\\circ}\\mathrm{C}$ ，面积 $12\\mathrm{m}^{2}$ ，占 $\\frac{1}{3}$', '气温25°C，面积12m²，占1/3'],
  ['约 $3\\constructor 5\\toString$ 个', '约3\\constructor5\\toString个'],
  ['$1.2 \\times 10^{4}$ 吨，$10^{-3}$ 与 $10^{12}$，$2\\frac{1}{3}$', '1.2×10⁴吨，10⁻³与10¹²，2 1/3'],
  ['增长$11.3\\%$，占$60\\%$，面积$m^2$，长$12\\text{公里}$，注$^{①}$，$\\uparrow 3\\%$', '增长11.3%，占60%，面积m²，长12公里，注①，↑3%'],
  ['标题：老船厂\n作者：张三\n正文：开了门', '# 老船厂\n张三\n开了门'],
  ['老船厂开了门。<br>来了三百人，<br>都坐着看书。<br/><br/>天黑了', '老船厂开了门。\n\n来了三百人，<br>都坐着看书。\n\n天黑了'],
  ['<span id="p1"></span>**张三**', '**张三**'],
  ['$$ 11.3\\% $$', '11.3%'],
  ['湿谷送到站里，![](images/a.jpg)第二天拉走。', '湿谷送到站里，第二天拉走。'],
  ['~~删去~~，`代码`，[县志](https://example.org/a)', '删去，代码，县志'],
  ['$\\sqrt{2}$ 与 $\\geqslant 5$，$5\\degree$，$x^{n}_1$', '√2与≥5，5°，x^n1'],
  ['<|ref|>text<|/ref|><|det|>[[12, 3, 988, 60]]<|/det|>老船厂<|ref|>开门了<|/ref|><|det|>[[1, 2, 3, 4]]<|/det|>', '老船厂开门了'],
  ['浓度\\(CO_2\\)，\\textbf{东河县}共20\\%', '浓度CO2，东河县共20%'],
  ['*记者 卢知遥*\n***老船厂***\n**滨江**', '记者 卢知遥\n老船厂\n**滨江**'],
  ['江边的\\\n老船厂\\\r\n开了门', '江边的\n老船厂\r\n开了门'],
  ['> 江边的老船厂\n> 开了门\n>\n># 船厂', '江边的老船厂\n开了门\n\n# 船厂'],
  ['上文\n\n---\n\n* * *\n下文', '上文\n\n\n\n\n下文'],
  ['- 江边的老船厂\n- 开了门\n\n- 两座\n- 船台\n- 之间', '江边的老船厂\n开了门\n\n两座\n船台\n之间'],
  ['1. **老船厂**\n\n   开了门。\n\n2. **船台**\n\n   之间。', '**老船厂**\n\n   开了门。\n\n**船台**\n\n   之间。'],
  ['标题：老船厂\n正文：开了门。\n\n**标题：** 船台\n**正文**：之间。', '# 老船厂\n开了门。\n\n# 船台\n之间。'],
  ['<ref>老船厂</ref><box>(61,105),(500,160)</box>', '老船厂'],
  ['<!-- PageHeader="滨江日报" -->\n<!-- PageNumber="3" -->\n<!-- 注 -->', '滨江日报\n3\n<!-- 注 -->'],
  ['老船厂&nbsp;&ldquo;开了门&rdquo;&#65292;&lt;b&gt; AT&T', '老船厂 “开了门”，&lt;b&gt; AT&T'],
  ['\\title{\n老船厂\n}\n\\author{卢知遥}\n\\section*{开了门}', '# 老船厂\n卢知遥\n# 开了门'],
])('%s is read as %s', (written, text) => {
  expect(read(written)).toBe(text);
});

test.each(['门票$5和$6', '![稻田](images/a.jpg "收割")', '见[附表](一)', '捐款US$5，US$6', '长3*4*5米', '$x', '第3版|综合', '——柳湾船厂纪事', '末尾\\', '上文\n\n> 引文\n\n下文', '破折——', '- 两座\n- 船台\n- 之间', '正文：开了门', '1. **老船厂**开了门\n2. **船台**之间', '1. **老船厂**\n开了门。\n2. **船台**\n之间', '江边的老船厂\t昨天上午三百\n开了门，来了\t人都坐着看书', '\\begin{tabular}没有结尾', '<table><tr><td>没有结尾'])('%s is left as it is', (text) => {
  expect(writtenMarkup(text)).toEqual([]);
});

const rows = '\n- 县　面积\n- 东河　12.1\n';

test('a table becomes a list, row by row, whether written in tags or in bars', () => {
  expect(read('<table border="1">\n<tr>\n<th>县</th>\n<th>面积</th>\n</tr><tr><td>东河</td><td>12.1</td></tr></table>')).toBe(rows);
  expect(`\n${read('\\begin{tabular}{|l|r|}\n\\hline\n县 & 面积 \\\\ \\hline\n东河 & 12.1 \\\\\n\\hline\n\\end{tabular}')}`).toBe(rows);
  expect(read('表\n\\begin{tabular}{ll}\\multicolumn{2}{c}{全县} \\\\ a \\& b & & 3\\end{tabular}\n下文')).toBe('表\n- 全县\n- a & b　　3\n下文');
  expect(`\n${read('县\t面积\n东河\t12.1\n')}`).toBe(rows);
  expect(read('| 县 |  | 亩 |\n| 东河 | a \\| b | 3 |')).toBe('- 县　　亩\n- 东河　a | b　3');
  expect(`\n${read('| 县 | 面积 |\n|:--|---|\n| 东河 | 12.1 |\n')}`).toBe(rows);
});
