import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type YAMLMap } from 'yaml';
import { message, type Message } from './message.ts';

/** A YAML file read field by field: what is wrong becomes a message at its place, what is right is still used. */
export interface YamlReader {
  /** The file's top level; null when there is none to use. */
  root: YAMLMap | null;
  messages: Message[];
  place: (node: unknown) => { line: number; column: number };
  /** Report something about a node. */
  report: (node: unknown, ruleId: string, reason: string) => void;
}

/** Longest file read: a sidecar holds a few facts and corrections. */
const longestYaml = 512 * 1024;

/**
 * Read YAML a stranger wrote. Anchors and aliases (with which a small file can unfold to gigabytes) and tags are
 * refused, and keys are never used as object properties.
 *
 * @param file name for messages
 */
export function readYaml(file: string, text: string): YamlReader {
  const messages: Message[] = [];
  const lines = new LineCounter();
  const place = (node: unknown): { line: number; column: number } => {
    const start = (node as { range?: [number, number, number] | null } | null)?.range?.[0];
    if (start === undefined) return { line: 1, column: 1 };
    const { line, col } = lines.linePos(start);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const report = (node: unknown, ruleId: string, reason: string): void => void messages.push(message('warning', file, ruleId, reason, place(node)));
  const unusable = (reason: string, at?: { line: number; column: number }): YamlReader => {
    messages.push(message('error', file, 'yaml', reason, at));
    return { root: null, messages, place, report };
  };
  if (text.length > longestYaml) return unusable(`Unexpected ${text.length} characters, expected at most ${longestYaml}; nothing of the file was used`);
  if (nesting(text) > 50) return unusable('Unexpected brackets nested more than 50 deep, expected a flat file; nothing of the file was used');
  try {
    const document = parseDocument(text, { schema: 'core', lineCounter: lines, prettyErrors: false, uniqueKeys: true, logLevel: 'error', stringKeys: true });
    const [error] = document.errors;
    if (error) {
      const { line, col } = lines.linePos(error.pos[0]);
      const what = error.code === 'MULTIPLE_DOCS' ? '--- with more below it, expected one document' : `YAML: ${error.message.split('\n')[0]}`;
      return unusable(`Unexpected ${what}; nothing of the file was used`, { line, column: col });
    }
    if (document.contents === null) return { root: null, messages, place, report };
    if (hasAnchor(document.contents)) return unusable('Unexpected anchor or alias (& or *), expected plain values; put texts that begin with them in quotation marks; nothing of the file was used');
    if (!isMap(document.contents)) return unusable('Unexpected list or text, expected keys with values; nothing of the file was used', place(document.contents));
    return { root: document.contents, messages, place, report };
  } catch (error) {
    return unusable(`Unexpected YAML: ${(error as Error).message.split('\n')[0]}; nothing of the file was used`);
  }
}

/** Fields of a map, in order; a key that is not known is reported with the nearest one that is. */
export function fieldsOf(reader: YamlReader, map: YAMLMap, known: readonly string[]): Map<string, Node> {
  const fields = new Map<string, Node>();
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value) : '';
    if (!known.includes(name)) reader.report(key, 'unknown-key', `Unexpected key ${name || '?'}, expected ${nearest(name, known)}; it was left out`);
    else if (value !== null) fields.set(name, value as Node);
  }
  return fields;
}

/** A node's words; numbers and dates are taken as they are written. Undefined, and reported, for anything else. */
export function textOf(reader: YamlReader, node: Node | undefined, longest = 20_000): string | undefined {
  if (node === undefined || (isScalar(node) && node.value === null)) return undefined;
  if (!isScalar(node) || typeof node.value === 'boolean') {
    reader.report(node, 'yaml-value', 'Unexpected value, expected text; it was left out');
    return undefined;
  }
  const text = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
  if (text.length <= longest) return text;
  reader.report(node, 'yaml-value', `Unexpected ${text.length} characters, expected at most ${longest}; the value was left out`);
  return undefined;
}

/** Members of a list; a single value counts as a list of one. */
export function listOf(node: Node | undefined): Node[] {
  if (node === undefined || (isScalar(node) && node.value === null)) return [];
  return isSeq(node) ? (node.items as Node[]) : [node];
}

/** The known word that needs fewest changes to become `word`. */
export function nearest(word: string, known: readonly string[]): string {
  const near = known.map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate) })).sort((a, b) => a.distance - b.distance)[0];
  return near && near.distance <= Math.max(2, word.length / 2) ? near.candidate : `one of ${known.join(', ')}`;
}

function distance(a: string, b: string): number {
  if (a.length > 60) return Infinity;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + Number(a[i - 1] !== b[j - 1]));
    row = next;
  }
  return row[b.length]!;
}

function hasAnchor(node: unknown): boolean {
  if (node === null || typeof node !== 'object') return false;
  if ('anchor' in node && node.anchor) return true;
  if ('source' in node && !('value' in node)) return true;
  if (isMap(node)) return node.items.some((pair) => hasAnchor(pair.key) || hasAnchor(pair.value));
  return isSeq(node) && node.items.some(hasAnchor);
}

/** How deep flow brackets nest: an upper bound, as brackets in quoted texts count too. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === '[' || character === '{') deepest = Math.max(deepest, ++depth);
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
  }
  return deepest;
}
