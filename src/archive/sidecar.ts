import { isMap, type Node } from 'yaml';
import { readCorrection, type Correction } from './corrections/correction.ts';
import { isEdtf } from './edtf.ts';
import type { Message } from './message.ts';
import { factNames, factsFrom, type FactName, type PageFacts } from './page-facts.ts';
import { fieldsOf, listOf, readYaml, textOf, type YamlReader } from './yaml-reader.ts';

/** What an owner says about a page text, in `NAME.yaml` beside it or, for all of a folder, in `_folder.yaml`. */
export interface Sidecar {
  facts: PageFacts;
  /** Facts of single pages, by number, where form feeds part the file. */
  parts: Map<number, PageFacts>;
  encoding: string | undefined;
  corrections: Correction[];
  messages: Message[];
}

type IsRegion = (code: string) => boolean;

/**
 * Read a sidecar. What is wrong is left out and reported; the rest is used.
 *
 * @param file path below the seeds folder, for messages
 * @param origin whether it speaks of one page text or of a folder
 * @param isRegion whether a code is that of a region, where that can be told
 */
export function readSidecar(file: string, text: string, origin: 'sidecar' | 'folder', isRegion: IsRegion = () => true): Sidecar {
  const reader = readYaml(file, text);
  const sidecar: Sidecar = { facts: {}, parts: new Map(), encoding: undefined, corrections: [], messages: reader.messages };
  if (!reader.root) return sidecar;
  const fields = fieldsOf(reader, reader.root, origin === 'folder' ? [...factNames, 'encoding'] : [...factNames, 'encoding', 'parts', 'corrections']);
  const read = (of: Map<string, Node>): PageFacts => readFacts(reader, of, origin, isRegion);
  sidecar.facts = read(fields);
  sidecar.encoding = textOf(reader, fields.get('encoding'), 40);
  listOf(fields.get('parts')).forEach((part, i) => {
    if (isMap(part)) sidecar.parts.set(i + 1, read(fieldsOf(reader, part, factNames)));
    else reader.report(part, 'yaml-value', 'Unexpected value, expected the facts of one page; it was left out');
  });
  for (const entry of listOf(fields.get('corrections'))) {
    const correction = readCorrection(reader, entry, file);
    if (correction) sidecar.corrections.push(correction);
  }
  return sidecar;
}

function readFacts(reader: YamlReader, fields: Map<string, Node>, origin: 'sidecar' | 'folder', isRegion: IsRegion): PageFacts {
  const values: Partial<Record<FactName, string>> = {};
  for (const name of factNames) {
    const value = textOf(reader, fields.get(name), 200)?.trim();
    if (!value) continue;
    if (name === 'date' && !isEdtf(value)) reader.report(fields.get(name), 'date', `Unexpected date ${value}, expected one such as 2026-03-25, 2021-12 or 2021~ (EDTF); it was left out`);
    else if (name === 'home' && !(/^\d{6}$/.test(value) && isRegion(value))) reader.report(fields.get(name), 'home', `Unexpected home ${value}, expected the six-digit code of a region such as 330200 (GB/T 2260); it was left out`);
    else values[name] = value;
  }
  return factsFrom(origin, values);
}
