import type { Candidate } from './candidates.ts';
import { type Gazetteer, isBelow, unitOf } from './gazetteer.ts';
import type { Resolved } from './resolve.ts';
import type { Setting } from './setting.ts';

/** Whether a unit may be called by a rank: 全市 is a city of either level, 我省 a province or an autonomous region. */
function hasRank(gaz: Gazetteer, code: string, rank: string): boolean {
  const unit = unitOf(gaz, code);
  if (unit === undefined) return false;
  switch (rank) {
    case '省': return unit.level === 1 && unit.name.endsWith('省');
    case '市': return unit.name.endsWith('市');
    case '区': return unit.name.endsWith('区') && !unit.name.endsWith('地区') && !unit.name.endsWith('特别行政区');
    case '州': return unit.level === 2 && unit.name.endsWith('州');
    default: return unit.name.endsWith(rank);
  }
}

const weightOf = ({ candidate }: Resolved): number => (candidate.inName || candidate.dateline ? 0.3 : 1);

/**
 * 我市, 全县, 该区, …: pointing words find their place in what the article names and, failing that, in where the paper is made.
 *
 * @param resolved all names of the article, in the order of the text
 */
export function resolveDeictics(text: string, candidates: readonly Candidate[], resolved: readonly Resolved[], gaz: Gazetteer, setting: Setting): Resolved[] {
  const count = new Map<string, number>();
  for (const one of resolved) count.set(one.code, (count.get(one.code) ?? 0) + weightOf(one));
  /** Rank → what has it, in the order of the text, and how many of them were passed so far. */
  const ranked = new Map<string, { all: Resolved[]; passed: number }>();
  const lastOf = (rank: string, before: number): Resolved | undefined => {
    const known = ranked.get(rank) ?? { all: resolved.filter(({ code, candidate: other }) => hasRank(gaz, code, rank) && (!other.inName || rank === '镇' || rank === '乡')), passed: 0 };
    ranked.set(rank, known);
    while (known.passed < known.all.length && known.all[known.passed]!.candidate.end <= before) known.passed++;
    return known.all[known.passed - 1];
  };
  const zones = resolved.filter(({ candidate: { meaning } }) => meaning.kind === 'place' && meaning.place.kind === 'zone');
  const first = new Map<string, number>();
  for (const { code, candidate } of resolved) if (!first.has(code)) first.set(code, candidate.end);
  const { home } = setting;
  const homePath: string[] = [];
  for (let code: string | null | undefined = home; code; code = gaz.byCode.get(code)?.parent) homePath.push(code);
  const tops = new Map<string, [code: string, times: number] | null>();
  const most = (rank: string): [code: string, times: number] | null => {
    const top = tops.get(rank) ?? [...count].filter(([code]) => hasRank(gaz, code, rank)).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? null;
    tops.set(rank, top);
    return top;
  };
  const below = (code: string): number => [...count].reduce((sum, [other, times]) => (other === code || isBelow(gaz, other, code) ? sum + times : sum), 0);
  const fromText = (code: string): string => `上文已出现“${unitOf(gaz, code)?.name ?? code}”`;

  const pick = (candidate: Candidate): [code: string, evidence: string, confidence: number] | null => {
    if (candidate.word.endsWith('新区') || candidate.word.endsWith('开区') || candidate.word.endsWith('发区')) return zoneOf(candidate);
    const point = candidate.word[0]!;
    const rank = candidate.word.slice(1);
    const last = lastOf(rank, candidate.start);
    if (point === '该' || rank === '镇' || rank === '乡' || rank === '街道') return last === undefined ? null : [last.code, fromText(last.code), 0.9];
    // 山东气象部门嵌入全省…: in a round-up each sentence speaks of its own place
    const beside = last !== undefined && (last.candidate.end === candidate.start || !/[。！？\n]/.test(text.slice(last.candidate.end, candidate.start))) ? last : undefined;
    if (beside !== undefined && (beside.candidate.end === candidate.start || (count.get(beside.code) ?? 0) >= 0.5 * (most(rank)?.[1] ?? 0))) return [beside.code, fromText(beside.code), 0.92];
    const own = homePath.find((code) => hasRank(gaz, code, rank));
    const top = most(rank);
    if (top === null) {
      if (own !== undefined) {
        // a report from another province says 全省 of its own
        const elsewhere = rank === '省' && below(own) === 0 ? leadingProvince() : undefined;
        if (elsewhere === undefined || point === '我') return [own, '本报所在地', 0.9];
        return [elsewhere, '文中各地同属', 0.75];
      }
      const shared = rank === '省' ? leadingProvince() : rank === '市' ? leadingPrefecture() : undefined;
      return shared === undefined ? null : [shared, '文中各地同属', 0.75];
    }
    const [code, times] = top;
    // 全市共有5件……材料已经送到北京: what is named once, and afterwards, is not what 全市 speaks of
    if (own === undefined && last === undefined && times < 2) return null;
    if (own === undefined || code === own) return [code, code === own && times < 1 ? '本报所在地' : fromTextOrHome(code, candidate), 0.92];
    // 慈溪 in a paper of 宁波: its own officials say 我市 of 慈溪
    const inside = isBelow(gaz, code, own);
    const beats = times >= 2 && times > 1.5 * (count.get(own) ?? 0);
    if (inside ? beats : beats && point !== '我' && below(own) < times) return [code, fromTextOrHome(code, candidate), 0.85];
    return [own, count.has(own) ? fromTextOrHome(own, candidate) : '本报所在地', 0.85];
  };
  /** 新区 in an article about 株洲高新区: an article that names one zone again and again calls it by its rank. */
  const zoneOf = ({ word, start }: Candidate): [code: string, evidence: string, confidence: number] | null => {
    const before = zones.filter(({ candidate }) => candidate.word.endsWith(word));
    const [first] = before;
    if (first === undefined || before.length < 3 || first.candidate.end > start || before.some(({ code }) => code !== first.code)) return null;
    return [first.code, `指${first.candidate.word}`, 0.8];
  };
  const fromTextOrHome = (code: string, candidate: Candidate): string =>
    (first.get(code) ?? Infinity) <= candidate.start ? fromText(code) : `文中多次出现“${gaz.byCode.get(code)?.name ?? code}”`;
  const leading = (up: (code: string) => string | null): string | undefined => {
    const sum = new Map<string, number>();
    let total = 0;
    for (const [code, times] of count) {
      const above = up(code);
      if (above === null) continue;
      sum.set(above, (sum.get(above) ?? 0) + times);
      total += times;
    }
    const best = [...sum].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
    return best !== undefined && best[1] >= 0.7 * total ? best[0] : undefined;
  };
  const leadingProvince = (): string | undefined => {
    const code = leading((other) => `${other.slice(0, 2)}0000`);
    return code !== undefined && hasRank(gaz, code, '省') ? code : undefined;
  };
  const leadingPrefecture = (): string | undefined => leading((other) => {
    const parent = gaz.byCode.get(other.slice(0, 6))?.parent ?? null;
    return parent !== null && hasRank(gaz, parent, '市') ? parent : null;
  });

  return candidates.flatMap((candidate) => {
    if (candidate.meaning.kind !== 'deictic') return [];
    const found = pick(candidate);
    return found === null ? [] : [{ candidate, code: found[0], evidence: found[1], confidence: found[2] }];
  });
}
