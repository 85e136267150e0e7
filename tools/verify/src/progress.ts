import { SingleBar } from 'cli-progress';

/** A progress bar with the time that is left; where there is no terminal, a line every half minute. */
export class Progress {
  private readonly started = Date.now();
  private last = Date.now();
  private bar: SingleBar | undefined;

  constructor(
    private readonly title: string,
    private readonly total: number,
    private readonly before: number,
  ) {}

  update(done: number, what: string): void {
    const fraction = (done - this.before) / Math.max(1, this.total - this.before);
    const elapsed = (Date.now() - this.started) / 1000;
    const left = inWords(fraction > 0 ? (elapsed / fraction) * (1 - fraction) : 0);
    if (process.stderr.isTTY) {
      if (this.bar === undefined) {
        this.bar = new SingleBar({
          format: `${this.title} [{bar}] {percentage}% {left} left, {what}`,
          stream: process.stderr,
          hideCursor: true,
        });
        this.bar.start(this.total, done, { left, what });
      }
      this.bar.update(done, { left, what });
      return;
    }
    if (Date.now() - this.last < 30_000) return;
    this.last = Date.now();
    console.error(`${this.title}: ${((100 * done) / this.total).toFixed(1)}%, ${left} left, ${what}`);
  }

  stop(): void {
    this.bar?.stop();
  }
}

function inWords(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
