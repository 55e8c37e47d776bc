import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Worker } from 'node:worker_threads';
import { HOUSE } from './house.js';

const IDLE_MS = 60_000;
const PATIENCE_MS = 30_000;

interface Waiting {
  resolve: (pdf: Uint8Array) => void;
  reject: (error: Error) => void;
}
type Answer = { id: number; pdf: Uint8Array } | { id: number; error: string };

/**
 * Typst to PDF, tagged for those who listen (PDF/UA's structure), in one thread that starts with the first paper and
 * goes when it is idle: the compiler takes some 200 MB while it is there.
 */
@Injectable()
export class Pdf implements OnModuleDestroy {
  private thread: Worker | null = null;
  private idle: NodeJS.Timeout | null = null;
  private count = 0;
  private readonly waiting = new Map<number, Waiting>();

  /**
   * @param source Typst markup; it may `#import "/house.typ": *`, where `data` is what is given here
   * @param data plain JSON; never markup, so that no name or text can become code
   * @param patienceMs how long it may take; more than usual for many sheets in one paper
   * @throws where the markup is wrong or the thread is stuck
   */
  async render(source: string, data: object, patienceMs = PATIENCE_MS): Promise<Uint8Array> {
    const id = (this.count += 1);
    const thread = this.start();
    const stuck = setTimeout(() => void this.stop(new Error('the PDF took too long')), patienceMs);
    try {
      return await new Promise<Uint8Array>((resolve, reject) => {
        this.waiting.set(id, { resolve, reject });
        thread.postMessage({ id, source, inputs: { data: JSON.stringify(data) } });
      });
    } finally {
      clearTimeout(stuck);
      this.waiting.delete(id);
      this.rest();
    }
  }

  async onModuleDestroy(): Promise<void> {
    await this.stop(new Error('the application ends'));
  }

  private start(): Worker {
    if (this.idle) clearTimeout(this.idle);
    if (this.thread) return this.thread;
    const thread = new Worker(new URL('./typst.thread.mjs', import.meta.url), { workerData: { house: HOUSE } });
    thread.on('message', (answer: Answer) => this.take(answer));
    thread.on('error', (error) => void this.stop(error));
    thread.unref();
    this.thread = thread;
    return thread;
  }

  private take(answer: Answer): void {
    const waiting = this.waiting.get(answer.id);
    if ('error' in answer) waiting?.reject(new Error(answer.error));
    else waiting?.resolve(answer.pdf);
  }

  private rest(): void {
    if (this.waiting.size > 0) return;
    if (this.idle) clearTimeout(this.idle);
    this.idle = setTimeout(() => void this.stop(new Error('idle')), IDLE_MS);
    this.idle.unref();
  }

  private async stop(reason: Error): Promise<void> {
    if (this.idle) clearTimeout(this.idle);
    for (const { reject } of this.waiting.values()) reject(reason);
    const { thread } = this;
    this.thread = null;
    await thread?.terminate();
  }
}
