import type { Repair } from '../record.ts';

/** The text as it stands after the rules so far, with the raw offset of each of its characters. */
export interface View {
  text: string;
  raw: Uint32Array;
}

/**
 * A text under repair. Each raw code unit keeps what stands in its place, so that rules may follow each other in any order
 * and the way back to the source is never lost.
 */
export class Draft {
  /** The source characters of all pieces, one behind the other. */
  readonly raw: string;
  /** Raw offsets where the second, third, … piece begins. */
  readonly seams: number[];
  private readonly out: (string | undefined)[];
  private readonly rules: (string | undefined)[];
  private cached: View | null = null;
  private touched = false;

  constructor(pieces: readonly string[]) {
    this.raw = pieces.join('');
    this.seams = [];
    let at = 0;
    for (const piece of pieces.slice(0, -1)) this.seams.push((at += piece.length));
    this.out = new Array<string | undefined>(this.raw.length).fill(undefined);
    this.rules = [...this.out];
  }

  /** Put `text` in the place of one raw code unit; the empty string takes it away. */
  set(rawOffset: number, text: string, rule: string): void {
    const now = this.out[rawOffset] ?? this.raw[rawOffset];
    if (now === text) return;
    this.out[rawOffset] = text;
    this.rules[rawOffset] ??= rule;
    this.touched = true;
    this.cached = null;
  }

  /** The current text. Valid until the next `set`; take it once per pass. */
  view(): View {
    if (this.cached) return this.cached;
    if (!this.touched) {
      const raw = new Uint32Array(this.raw.length);
      for (let i = 0; i < raw.length; i++) raw[i] = i;
      return (this.cached = { text: this.raw, raw });
    }
    const parts: string[] = [];
    let length = 0;
    for (let i = 0; i < this.raw.length; i++) length += this.out[i] === undefined ? 1 : this.out[i]!.length;
    const raw = new Uint32Array(length);
    let at = 0, plain = 0;
    for (let i = 0; i < this.raw.length; i++) {
      const changed = this.out[i];
      if (changed === undefined) raw[at++] = i;
      else {
        if (i > plain) parts.push(this.raw.slice(plain, i));
        plain = i + 1;
        parts.push(changed);
        for (let k = 0; k < changed.length; k++) raw[at++] = i;
      }
    }
    parts.push(this.raw.slice(plain));
    return (this.cached = { text: parts.join(''), raw });
  }

  /** The finished text, its repairs in order, and where in it each further piece begins. */
  finish(): { text: string; repairs: Repair[]; seamOffsets: number[] } {
    const repairs: Repair[] = [];
    const seamOffsets: number[] = [];
    let at = 0, seam = 0, previous = -2;
    const { text } = this.view();
    for (let i = 0; i < this.raw.length; i++) {
      while (this.seams[seam] === i) {
        seamOffsets.push(at);
        seam++;
      }
      const changed = this.out[i];
      if (changed === undefined || changed === this.raw[i]) {
        at++;
        continue;
      }
      const rule = this.rules[i]!;
      const last = repairs.at(-1);
      if (last && previous === i - 1 && last.rule === rule) {
        last.before += this.raw[i];
        last.after += changed;
      } else repairs.push({ rule, at, before: this.raw[i]!, after: changed });
      previous = i;
      at += changed.length;
    }
    while (seam++ < this.seams.length) seamOffsets.push(at);
    return { text, repairs, seamOffsets };
  }
}
