import { SingleBar } from 'cli-progress';

/** A progress bar on a terminal; elsewhere a line now and then, so that a log stays readable. */
export class Progress {
  #bar: SingleBar | undefined;
  #last = 0;

  constructor(private readonly title: string) {}

  update(done: number, of: number, what: string): void {
    if (process.stderr.isTTY) {
      if (this.#bar === undefined) {
        this.#bar = new SingleBar({ format: `${this.title} [{bar}] {percentage}% {what}`, stream: process.stderr, hideCursor: true });
        this.#bar.start(of, done, { what });
      }
      this.#bar.update(done, { what });
      return;
    }
    const now = Date.now();
    if (now - this.#last < 5000) return;
    this.#last = now;
    console.error(`${this.title}: ${Math.floor((100 * done) / of)}% ${what}`);
  }

  stop(): void {
    this.#bar?.stop();
  }
}
