import type { Article, Block, Byline, Flag, Role, Seam, Span } from '../record.ts';
import { joins } from './join-threshold.ts';
import type { Link } from './links.ts';
import { isTorn, type Node } from './nodes.ts';
import { titleRoles } from './title-roles.ts';
import { signersOf, type Unit, type UnitRole } from './units.ts';

/** Below this confidence a join is shown as a guess: scripts/calibrate.ts found 98 % of the joins above it right, on pages of newspapers that nothing was fitted on. */
const sureJoin = 0.9;
/** Below this confidence a paragraph that stands elsewhere on the page is said to be put here by guess. */
const unsureOrder = 0.6;

/** How the characters of some source spans become clean text with recorded repairs. */
export type Restore = (spans: readonly Span[], role: Role, verse: boolean) => Pick<Block, 'text' | 'repairs'> & { seams: number[] };

const roleOf: Record<UnitRole, Role> = {
  text: 'paragraph', list: 'list', editor_note: 'editor_note', byline: 'byline', dateline: 'dateline', 'jump-in': 'jump', 'jump-out': 'jump', caption: 'caption', credit: 'credit', source: 'source',
};

/** A head that only names its reporters is a byline. */
const roleOfMark = ({ role, dateline }: Unit): Role => (dateline?.dateline === null ? 'byline' : roleOf[role]);

interface Draft {
  role: Role;
  unit: Unit;
  spans: Span[];
  joins: Link[];
}

/**
 * A chain of nodes → an article, without id.
 *
 * @param linkTo the page's links, by the node they lead to
 * @param asides captions, credits and halves of headlines that stand among the chain's units, by the index of the unit they stand behind
 */
export function buildArticle(units: readonly Unit[], nodes: readonly Node[], chain: readonly number[], linkTo: ReadonlyMap<number, Link>, asides: ReadonlyMap<number, readonly number[]>, restore: Restore): Omit<Article, 'id' | 'page'> {
  const drafts: Draft[] = [];
  const titles = titleRoles(nodes, chain, linkTo);
  const add = (index: number, role: Role): void => {
    drafts.push({ role, unit: units[index]!, spans: [{ start: units[index]!.start, end: units[index]!.end }], joins: [] });
  };
  /** Half of a headline that was read into a column's line is as long as the other half. */
  const addHalf = (index: number): void => {
    const headline = drafts.findIndex(({ role, unit }) => role === 'headline' && unit.text.length === units[index]!.text.length);
    add(index, headline < 0 ? 'heading' : 'headline');
    if (headline >= 0) drafts.splice(headline + 1, 0, drafts.pop()!);
  };
  let text: Draft | undefined;
  chain.forEach((i, at) => {
    const node = nodes[i]!;
    const unit = units[node.unit]!;
    for (const k of node.before) add(k, roleOfMark(units[k]!));
    const role = unit.role === 'text' ? (titles.get(i) ?? roleOf.text) : roleOf[unit.role];
    const before = nodes[chain[at - 1]!];
    if (text && before && !unit.verse && !text.unit.verse && continues(before, node, role, text.role, linkTo.get(i))) {
      text.spans.push({ start: unit.start, end: unit.end });
      text.joins.push(linkTo.get(i)!);
    } else {
      add(node.unit, role);
      text = drafts.at(-1)!;
    }
    for (const k of node.after) add(k, roleOfMark(units[k]!));
    for (const k of [...node.before, node.unit, ...node.after])
      for (const aside of asides.get(k) ?? []) {
        if (units[aside]!.strayed) addHalf(aside);
        else add(aside, roleOfMark(units[aside]!));
      }
  });
  const blocks = drafts.map((draft) => toBlock(draft, restore));
  return { ...facts(drafts, blocks), ...ends(nodes, chain, drafts), blocks, regions: [], keywords: [], flags: flagsOf(units, nodes, chain, linkTo, titles, blocks) };
}

/** What a reader should know: text lost between two paragraphs, joins and followers that are a guess. */
function flagsOf(units: readonly Unit[], nodes: readonly Node[], chain: readonly number[], linkTo: ReadonlyMap<number, Link>, titles: ReadonlyMap<number, Role>, blocks: readonly Block[]): Flag[] {
  const flags: Flag[] = [];
  const spanOf = (i: number): Span => ({ start: units[nodes[i]!.unit]!.start, end: units[nodes[i]!.unit]!.end });
  chain.forEach((i, at) => {
    const before = chain[at - 1];
    const link = linkTo.get(i);
    if (before === undefined || !link) return;
    if (isTorn(nodes[before]!) && !titles.has(before) && nodes[i]!.title <= 0.5 && !joins(nodes[before]!, link)) flags.push({ rule: 'text-missing', message: '一段文字到此中断，下文未能找到。', spans: [spanOf(before)] });
    else if (!joins(nodes[before]!, link) && i !== before + 1 && link.confidence < unsureOrder) flags.push({ rule: 'order-uncertain', message: '这一段在版面上与上一段不相连，归入此篇是推断。', spans: [spanOf(i)] });
  });
  const unsure = blocks.flatMap((block) => block.seams.flatMap((seam, k) => (seam.sure ? [] : [block.spans[k + 1]!])));
  if (unsure.length) flags.push({ rule: 'join-uncertain', message: `有 ${unsure.length} 处断栏的接续是推断，可能有误。`, spans: unsure });
  return flags;
}

/** What no chain has taken, such as the captions of a page that has nothing else: kept as an article without a title. */
export function looseArticle(units: readonly Unit[], restore: Restore): Omit<Article, 'id' | 'page'> {
  const drafts = units.map((unit): Draft => ({ role: roleOfMark(unit), unit, spans: [{ start: unit.start, end: unit.end }], joins: [] }));
  const blocks = drafts.map((draft) => toBlock(draft, restore));
  return { ...facts(drafts, blocks), begins: 'complete', ends: 'complete', jump: { from: null, to: null, resolved: [] }, blocks, regions: [], keywords: [], flags: [] };
}

/** Whether a node goes on with the paragraph of the node before it. */
function continues(before: Node, node: Node, role: Role, textRole: Role, link: Link | undefined): boolean {
  return link !== undefined && joins(before, link) && !before.jumpOut && !before.signedOff && node.before.length === 0 && (role === 'paragraph' || role === 'editor_note') && textRole === role;
}

function toBlock({ role, unit, spans, joins }: Draft, restore: Restore): Block {
  const { text, repairs, seams } = restore(spans, role, unit.verse === true);
  return {
    role, text, spans, repairs,
    seams: joins.map((link, k): Seam => ({ at: seams[k]!, confidence: Number((link.confidence * link.joined).toFixed(3)), sure: link.confidence * link.joined >= sureJoin, evidence: link.evidence })),
  };
}

function facts(drafts: readonly Draft[], blocks: readonly Block[]): Pick<Article, 'kicker' | 'headline' | 'subhead' | 'column' | 'bylines' | 'dateline' | 'source'> {
  const text = (role: Role): string | null => blocks.filter((block) => block.role === role).map((block) => block.text).join(' ') || null;
  const bylines: Byline[] = [];
  for (const { unit } of drafts) for (const person of signersOf(unit)) if (!bylines.some(({ name }) => name === person.name)) bylines.push(person);
  return {
    kicker: text('kicker'), headline: text('headline'), subhead: text('subhead'), column: text('column'), bylines,
    dateline: drafts.find(({ unit }) => unit.dateline?.dateline)?.unit.dateline?.dateline ?? null, source: drafts.find(({ unit }) => unit.source)?.unit.source?.source ?? null,
  };
}

function ends(nodes: readonly Node[], chain: readonly number[], drafts: readonly Draft[]): Pick<Article, 'begins' | 'ends' | 'jump'> {
  const first = nodes[chain[0]!]!;
  const last = nodes[chain.at(-1)!]!;
  const from = (first.jumpIn ? drafts.find(({ unit }) => unit.role === 'jump-in')?.unit.jump?.target : null) ?? null;
  const to = (last.jumpOut ? drafts.findLast(({ unit }) => unit.role === 'jump-out')?.unit.jump?.target : null) ?? null;
  return {
    begins: from ? 'jump' : first.title > 0.5 || first.dateline ? 'complete' : 'truncated',
    ends: to ? 'jump' : isTorn(last) ? 'truncated' : 'complete',
    jump: { from, to, resolved: [] },
  };
}

