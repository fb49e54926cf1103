import { formatMessage, printable } from '../archive/message.ts';
import type { Report } from './report.ts';

/** The report for a terminal. @param most findings shown */
export function reportText(report: Report, most = 40): string {
  const lines: string[] = [];
  const width = Math.max(4, ...report.pages.map(({ file }) => file.length));
  lines.push(`${'版面'.padEnd(width - 2)}  文章  入文  断头断尾  存疑拼接`);
  for (const { file, articles, placed, openEnds, uncertainJoins } of report.pages) {
    lines.push(`${printable(file).padEnd(width)}  ${String(articles).padStart(4)}  ${`${Math.round(placed * 100)}%`.padStart(4)}  ${String(openEnds).padStart(8)}  ${String(uncertainJoins).padStart(8)}`);
  }
  for (const message of report.messages) lines.push(formatMessage(message));
  const shown = report.findings.slice(0, most);
  for (const { sidecar, page, line, text, yaml } of shown) lines.push('', printable(`${page} 第 ${line} 行：${text}`), ...(yaml ? [`写入 ${printable(sidecar)}：`, ...yaml.trimEnd().split('\n').map((one) => `    ${one}`)] : []));
  if (report.findings.length > shown.length) lines.push('', `另有 ${report.findings.length - shown.length} 处，全部见 --json。`);
  if (report.findings.length === 0) lines.push('', '没有需要过目之处。');
  return `${lines.join('\n')}\n`;
}
