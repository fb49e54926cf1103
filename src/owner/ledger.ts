import { message, type Message } from '../archive/message.ts';
import { parseSketch, sketchText } from './text-sketch.ts';

/** An address that was given once, and enough of what stood there to know its text again. */
export interface LedgerEntry {
  kind: 'article' | 'page';
  id: string;
  /** Of an article: the id of its page. Of a page: its file, with `#2` for the second page of a file. */
  home: string;
  /** Letters and digits of the text. */
  letters: number;
  sketch: number[];
}

/** Every address this archive ever had. It stands beside the page texts and goes into version control with them. */
export type Ledger = readonly LedgerEntry[];

export const ledgerFile = 'permalinks.tsv';

const head = '# Addresses this archive has given, one a line: kind, id, where it stands, letters, sketch of the text.\n# Written by the build. Keep it with the page texts: it is why old links go on working.\n';

/**
 * Read the ledger.
 *
 * @returns an error for each line that cannot be read: to go on without it would break links
 */
export function readLedger(text: string): { ledger: Ledger; messages: Message[] } {
  const ledger: LedgerEntry[] = [];
  const messages: Message[] = [];
  const seen = new Set<string>();
  text.split(/\r?\n/).forEach((line, i) => {
    if (line === '' || line.startsWith('#')) return;
    const [kind, id, home, letters, words, ...rest] = line.split('\t');
    const sketch = words === undefined ? null : parseSketch(words);
    if ((kind !== 'article' && kind !== 'page') || !id || !home || !/^\d{1,9}$/.test(letters ?? '') || !sketch || rest.length || !/^[\p{L}\p{N}_-]+$/u.test(id)) {
      messages.push(message('error', ledgerFile, 'ledger', 'Unexpected line, expected kind, id, place, number of letters and sketch, parted by tabs (an unfinished merge?)', { line: i + 1, column: 1 }));
      // After a merge the same address may stand there twice: both lines speak of one text.
    } else if (!seen.has(`${kind} ${id}`)) {
      seen.add(`${kind} ${id}`);
      ledger.push({ kind, id, home, letters: Number(letters), sketch });
    }
  });
  return { ledger, messages };
}

/** The ledger as a file: sorted, one line an address, so that two branches merge line by line. */
export function ledgerText(ledger: Ledger): string {
  const lines = ledger.map(({ kind, id, home, letters, sketch }) => [kind, id, home.replace(/[\t\r\n]/g, ' '), letters, sketchText(sketch)].join('\t'));
  return `${head}${lines.sort((a, b) => (a < b ? -1 : 1)).join('\n')}\n`;
}
