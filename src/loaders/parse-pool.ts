import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ParsedPage } from '../archive/parse-page.ts';
import type { ParseAnswer, ParseTask } from './parse-worker.ts';

/** Each worker holds a dictionary and a gazetteer of its own, some 100 MB. */
const mostWorkers = 8;

type Waiting = { done: (pages: ParsedPage[]) => void; failed: (error: Error) => void };

/** Parses files on all cores. Pages know nothing of one another, so the result is the same as one after the other. */
export class ParsePool {
  /** Files in hand at once that keep all workers busy. */
  readonly breadth: number;
  private readonly workers: Worker[];
  private readonly waiting = new Map<number, Waiting>();
  private next = 0;

  /** @param home code of the region the archive is at home in */
  constructor(home: string | null) {
    this.workers = Array.from({ length: Math.min(mostWorkers, availableParallelism()) }, () => new Worker(new URL('./parse-worker.ts', import.meta.url), { workerData: { home } }));
    this.breadth = 3 * this.workers.length;
    for (const worker of this.workers) {
      worker.on('message', ({ number, pages }: ParseAnswer) => this.take(number)?.done(pages));
      worker.on('error', (error) => {
        for (const number of this.waiting.keys()) this.take(number)?.failed(error as Error);
      });
    }
  }

  parse(task: Omit<ParseTask, 'number'>): Promise<ParsedPage[]> {
    const number = this.next++;
    return new Promise((done, failed) => {
      this.waiting.set(number, { done, failed });
      this.workers[number % this.workers.length]!.postMessage({ number, ...task });
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }

  private take(number: number): Waiting | undefined {
    const waiting = this.waiting.get(number);
    this.waiting.delete(number);
    return waiting;
  }
}
