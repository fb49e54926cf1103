import { isMap, isScalar, type Node } from 'yaml';
import type { Byline, Role } from '../record.ts';
import { fieldsOf, listOf, nearest, textOf, type YamlReader } from '../yaml-reader.ts';

/** A place in the text, as a W3C Web Annotation TextQuoteSelector: the words, and where they stand more than once what comes before and after. */
export interface Selector {
  exact: string;
  prefix: string;
  suffix: string;
  /** In the sidecar, for messages. */
  line: number;
  column: number;
}

/** What an owner puts right. `at` is the place all of them act on. */
export type Change =
  | { op: 'headline' | 'kicker' | 'subhead' | 'column'; at: Selector; with: string | null }
  | { op: 'bylines'; at: Selector; bylines: Byline[] }
  | { op: 'role'; at: Selector; role: Role }
  | { op: 'split'; at: Selector }
  | { op: 'join' | 'move'; at: Selector; after: Selector }
  | { op: 'replace'; at: Selector; with: string }
  | { op: 'hide'; at: Selector }
  | { op: 'link' | 'relink'; at: Selector; region: string }
  | { op: 'forbid'; at: Selector };

export type Correction = Change & {
  note: string | null;
  by: string | null;
  /** Sidecar and place, for messages. */
  file: string;
  line: number;
  column: number;
};

const operations = ['headline', 'kicker', 'subhead', 'column', 'bylines', 'role', 'split', 'join', 'move', 'replace', 'hide', 'link', 'relink', 'forbid'] as const;
const roles: readonly Role[] = ['headline', 'subhead', 'kicker', 'column', 'byline', 'dateline', 'heading', 'paragraph', 'list', 'editor_note', 'caption', 'credit', 'jump', 'source'];
const fieldsOfOperation: Record<(typeof operations)[number], readonly string[]> = {
  headline: ['with'], kicker: ['with'], subhead: ['with'], column: ['with'], bylines: ['bylines'], role: ['role'], split: [],
  join: ['after'], move: ['after'], replace: ['with'], hide: [], link: ['region'], relink: ['region'], forbid: [],
};

/**
 * Read one entry of a sidecar's `corrections`.
 *
 * @returns undefined, and a message, where it cannot be understood
 */
export function readCorrection(reader: YamlReader, entry: Node, file: string): Correction | undefined {
  const fail = (node: unknown, reason: string): undefined => reader.report(node, 'correction', `${reason}; the correction was left out`) as undefined;
  if (!isMap(entry)) return fail(entry, 'Unexpected value, expected a correction with op and at');
  const op = textOf(reader, entry.get('op', true) as Node | undefined, 40);
  if (op === undefined) return fail(entry, 'Unexpected correction without op, expected what is to be done');
  if (!isOperation(op)) return fail(entry.get('op', true), `Unexpected op ${op}, expected ${nearest(op, operations)}`);
  const fields = fieldsOf(reader, entry, ['op', 'at', 'note', 'by', ...fieldsOfOperation[op]]);
  const selector = (name: string): Selector | undefined => readSelector(reader, fields.get(name));
  const at = selector('at');
  if (!at) return fail(fields.get('at') ?? entry, 'Unexpected correction without a place, expected at: { exact: … }');
  const change = readChange(op, at, fields, reader, fail, entry, selector);
  return change && { ...change, note: textOf(reader, fields.get('note'), 2000) ?? null, by: textOf(reader, fields.get('by'), 200) ?? null, file, ...reader.place(entry) };
}

function readChange(
  op: (typeof operations)[number], at: Selector, fields: Map<string, Node>, reader: YamlReader,
  fail: (node: unknown, reason: string) => undefined, entry: Node, selector: (name: string) => Selector | undefined,
): Change | undefined {
  switch (op) {
    case 'headline': case 'kicker': case 'subhead': case 'column':
      return { op, at, with: textOf(reader, fields.get('with'))?.trim() || null };
    case 'replace': {
      const words = textOf(reader, fields.get('with'));
      return words === undefined ? fail(entry, 'Unexpected replace without with, expected the right words (with: "" takes them out)') : { op, at, with: words };
    }
    case 'role': {
      const role = textOf(reader, fields.get('role'), 40);
      return isRole(role) ? { op, at, role } : fail(fields.get('role') ?? entry, `Unexpected role ${role ?? ''}, expected ${nearest(role ?? '', roles)}`);
    }
    case 'join': case 'move': {
      const after = selector('after');
      return after ? { op, at, after } : fail(entry, `Unexpected ${op} without after, expected after: { exact: … }`);
    }
    case 'link': case 'relink': {
      const region = textOf(reader, fields.get('region'), 40);
      return region && /^\d{6}(\d{3})?$/.test(region) ? { op, at, region } : fail(fields.get('region') ?? entry, `Unexpected region ${region ?? ''}, expected a code of six or nine digits`);
    }
    case 'bylines': {
      const nodes = listOf(fields.get('bylines'));
      const bylines = nodes.flatMap((node) => readByline(reader, node) ?? []);
      return fields.has('bylines') && (bylines.length || !nodes.length) ? { op, at, bylines } : fail(fields.get('bylines') ?? entry, 'Unexpected bylines without names, expected bylines: [{ name: 张三, role: 记者 }] ([] for none)');
    }
    case 'split': case 'hide': case 'forbid':
      return { op, at };
  }
}

function readSelector(reader: YamlReader, node: Node | undefined): Selector | undefined {
  if (node === undefined) return undefined;
  // A text alone is the exact words.
  if (isScalar(node)) {
    const exact = textOf(reader, node);
    return exact?.trim() ? { exact, prefix: '', suffix: '', ...reader.place(node) } : undefined;
  }
  if (!isMap(node)) return undefined;
  const fields = fieldsOf(reader, node, ['type', 'exact', 'prefix', 'suffix']);
  const exact = textOf(reader, fields.get('exact'));
  if (!exact?.trim()) return undefined;
  return { exact, prefix: textOf(reader, fields.get('prefix')) ?? '', suffix: textOf(reader, fields.get('suffix')) ?? '', ...reader.place(node) };
}

function readByline(reader: YamlReader, node: Node): Byline | undefined {
  if (isScalar(node)) {
    const name = textOf(reader, node, 100)?.trim();
    return name ? { name, role: null, org: null } : undefined;
  }
  if (!isMap(node)) return undefined;
  const fields = fieldsOf(reader, node, ['name', 'role', 'org']);
  const name = textOf(reader, fields.get('name'), 100)?.trim();
  return name ? { name, role: textOf(reader, fields.get('role'), 100) ?? null, org: textOf(reader, fields.get('org'), 200) ?? null } : undefined;
}

const isOperation = (text: string): text is (typeof operations)[number] => (operations as readonly string[]).includes(text);
const isRole = (text: string | undefined): text is Role => (roles as readonly (string | undefined)[]).includes(text);
