/** Runs in the page: times of one function at a time. */
import type { Work } from '../contender';
import { runGroup } from '../group';
import { loopContender } from '../loopContender';
import { copy, openOurs } from '../ours';

export interface Inputs {
  readonly xs: readonly number[];
  readonly dys: readonly number[];
}

export interface Request {
  readonly work: Omit<Work, 'xs' | 'dys'>;
  readonly outputs: number;
  /** Texts of the loops, where the function is elementwise. */
  readonly loops?: Readonly<Record<'forward' | 'backward', string>>;
}

export interface PageTiming {
  readonly contender: string;
  readonly call: string;
  readonly times: readonly number[];
}

export interface Bench {
  start(inputs: Inputs): Promise<void>;
  time(request: Request): Promise<readonly PageTiming[]>;
}

let xs = new Float32Array();
let dys = new Float32Array();
let ours: Awaited<ReturnType<typeof openOurs>> = [];

const bench: Bench = {
  async start(inputs) {
    xs = Float32Array.from(inputs.xs);
    dys = Float32Array.from(inputs.dys);
    ours = await openOurs(xs.length, '');
  },
  async time({ work, outputs, loops }) {
    const contenders = [copy, ...ours, loopContender((_, call) => loops?.[call])];
    const group = await runGroup(
      contenders,
      { ...work, xs, dys: dys.subarray(0, outputs) },
      { leastRounds: 11, mostRounds: 31, budgetMs: 800 },
    );
    return [...group.times].map(([{ contender, call }, times]) => ({ contender: contender.id, call, times }));
  },
};

Object.assign(globalThis, { bench });
