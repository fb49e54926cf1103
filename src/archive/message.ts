/** Something an owner should know about an input: what was found, what was expected, what was done instead. Never thrown. */
export interface Message {
  /** Path below the seeds folder. */
  file: string;
  /** Both from 1; a message about the whole file stands at 1:1. */
  line: number;
  column: number;
  /** Short name of the rule, kebab-case. */
  ruleId: string;
  /** `Unexpected X, expected Y`, and what was done instead. */
  reason: string;
  /** `error`: the input was not used. `warning`: used, but look at it. */
  level: 'error' | 'warning';
}

/** A message about a file as a whole, unless a place is given. */
export function message(level: Message['level'], file: string, ruleId: string, reason: string, place = { line: 1, column: 1 }): Message {
  return { file, line: place.line, column: place.column, ruleId, reason, level };
}

// Names and quotations are input: control, bidi and zero-width characters must not reach a terminal.
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/gu;

/** Characters that act on a terminal or hide in a line, as `\u{…}`. */
export function printable(text: string): string {
  return text.replace(unprintable, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);
}

/** One line for a terminal: `file:line:column  message  (ruleId)`. */
export function formatMessage({ file, line, column, reason, ruleId }: Message): string {
  return `${printable(file)}:${line}:${column}  ${printable(reason)}  (${ruleId})`;
}
