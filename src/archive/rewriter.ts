import type { MappedText } from './mapped-text.ts';
import type { Span } from './record.ts';

/** Writes parts of a text in another order, or with other line ends between them. */
export class Rewriter {
  private readonly source: string;
  private readonly text: string[] = [];
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private readonly breaks = new Set<number>();
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  /** All of the source up to there, as it stands. */
  upTo(end: number): void {
    this.copy(this.at, end);
    this.at = end;
  }

  /** What stands before this is not written any more. */
  skipTo(end: number): void {
    this.at = end;
  }

  /** Parts on a line each; as they stand where the one is the source's next behind the other. */
  lines(parts: readonly Span[]): void {
    parts.forEach(({ start, end }, i) => {
      const above = parts[i - 1]?.end;
      if (above !== undefined && this.isBlank(above, start)) this.copy(above, start);
      this.copy(start, end);
      const next = parts[i + 1];
      if (!next || !this.isBlank(end, next.start)) this.lineEnd();
    });
  }

  /** A line end that stands for nothing in the source. */
  lineEnd(): void {
    const at = this.to.at(-1) ?? 0;
    this.put('\n', at, at);
  }

  /** What is written next stands apart from what was written last. */
  apart(): void {
    this.breaks.add(this.text.length);
  }

  /** Null where all stands as in the source. */
  done(): MappedText | null {
    if (!this.breaks.size) return null;
    this.upTo(this.source.length);
    return { text: this.text.join(''), from: Uint32Array.from(this.from), to: Uint32Array.from(this.to), breaks: this.breaks };
  }

  private isBlank(from: number, end: number): boolean {
    return from <= end && !/\S/.test(this.source.slice(from, end));
  }

  private copy(from: number, end: number): void {
    for (let i = from; i < end; i++) this.put(this.source[i]!, i, i + 1);
  }

  private put(character: string, from: number, to: number): void {
    const last = this.to.at(-1) ?? 0;
    if (from !== last && !this.isBlank(last, from)) this.apart();
    this.text.push(character);
    this.from.push(from);
    this.to.push(to);
  }
}
