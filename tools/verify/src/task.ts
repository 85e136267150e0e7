import { activationBar, flushedWorth } from '@rampa/conformance';
import { type Specification, ulpError } from '@rampa/ir';
import type { Oracle } from '@rampa/oracle';
import { Allowances } from './allowance';
import type { Finding, Group, Task } from './group';
import { fillInputs } from './inputs';
import { judge } from './judge';
import type { Kernel } from './kernels';
import type { GroupMemory } from './memory';

/** The reference gives errors to this many ULP; what is nearer to a bar than that MPFR decides. */
const doubt = 1e-6;
/** More inputs than that are not kept for MPFR in one task: the kernel is broken. */
const mostUndecided = 200_000;
const failuresKept = 5;
const smallestNormal = 2 ** -126;

/** What the blocks of one kind of result add to a measurement. */
interface BlockOutcome {
  readonly worst: number;
  readonly inexact: number;
  readonly nearZero: number;
  /** Inputs that MPFR has to decide. */
  readonly undecided: readonly number[];
}

/** Measures one backend over the blocks of a task. */
class Measurement {
  private worst = 0;
  private at = 0;
  private inputs = 0;
  private inexact = 0;
  private nearZero = 0;
  private dropped = 0;
  private readonly undecided: number[] = [];
  private readonly limit: number;

  constructor(
    readonly kernel: Kernel,
    private readonly memory: GroupMemory,
    private readonly allowances: Allowances,
  ) {
    this.limit = activationBar(kernel.column.plan, kernel.capabilities).ulp - doubt;
  }

  /** The results stand in the memory, and so do their references. */
  examine(): BlockOutcome {
    const { memory } = this;
    const { xs } = memory;
    const undecided: number[] = [];
    const floor = this.allowances.largestFloor(xs[0] ?? 0, xs[xs.length - 1] ?? 0);
    const small = floor > 0 ? this.judgeSmallResults(floor, undecided) : { inexact: 0, nearZero: 0 };
    if (this.kernel.capabilities.flushesSubnormals) this.passOverFlushed();
    const { worst, inexact, beyond } = memory.compare(this.limit);
    const nearZero = beyond > 0 ? this.judgeBeyond(undecided) : 0;
    return { worst, inexact: inexact + small.inexact, nearZero: Math.max(small.nearZero, nearZero), undecided };
  }

  add({ worst, inexact, nearZero, undecided }: BlockOutcome): void {
    this.inputs += this.memory.xs.length;
    this.inexact += inexact;
    this.nearZero = Math.max(this.nearZero, nearZero);
    if (worst > this.worst) {
      this.worst = worst;
      this.at = this.findInput(worst);
    }
    const room = mostUndecided - this.undecided.length;
    // One by one: arguments of a call are laid on the stack, which a whole block would overflow.
    for (const x of undecided.slice(0, room)) this.undecided.push(x);
    this.dropped += Math.max(0, undecided.length - room);
  }

  async finish(specification: Specification, oracle: Oracle, group: Group, more: readonly number[]): Promise<Finding> {
    const judged = await judge(specification, oracle, group, this.kernel, [...more, ...this.undecided]);
    // The figure itself is MPFR's.
    const exact = await judge(specification, oracle, group, this.kernel, [this.at]);
    const { worst, at } = judged.worst > exact.worst ? judged : exact;
    return {
      column: this.kernel.column.id,
      worst,
      at,
      parameters: group.parameters,
      inputs: this.inputs,
      inexact: this.inexact,
      nearZero: this.nearZero,
      failed: judged.failed + exact.failed + this.dropped,
      failures: [...exact.failures, ...judged.failures].slice(0, failuresKept).map(({ message }) => message),
    };
  }

  /**
   * Where the reference is small enough for its absolute error to show: the absolute error accepted there decides, and what that does not settle is left to MPFR.
   * Either way the reference is replaced by the result, so that the comparison passes over it.
   */
  private judgeSmallResults(largestFloor: number, undecided: number[]): { inexact: number; nearZero: number } {
    const { xs, got, reference } = this.memory;
    let inexact = 0;
    let nearZero = 0;
    for (let i = 0; i < xs.length; i++) {
      const [r, y] = [reference[i] ?? 0, got[i] ?? 0];
      if (!(Math.abs(r) < largestFloor) || r === y) continue;
      const x = xs[i] ?? 0;
      if (!(Math.abs(r) < this.allowances.floor(x))) continue;
      nearZero = Math.max(nearZero, this.settle(x, y, r, undecided));
      if (Math.fround(r) !== y) inexact++;
      reference[i] = y;
    }
    return { inexact, nearZero };
  }

  /** Results that may be off by a subnormal number that became zero say nothing about the arithmetic. */
  private passOverFlushed(): void {
    const { got, reference } = this.memory;
    for (let i = 0; i < got.length; i++) {
      const [y, r] = [got[i] ?? 0, reference[i] ?? 0];
      if (Math.abs(r) < smallestNormal && Math.abs(y - r) <= flushedWorth.f32 / 2) reference[i] = y;
    }
  }

  private findInput(worst: number): number {
    const { got, reference, xs } = this.memory;
    for (let i = 0; i < got.length; i++) {
      if (ulpError(got[i] ?? 0, { hi: reference[i] ?? 0, lo: 0 }, 'f32') === worst) return xs[i] ?? 0;
    }
    throw new Error(`verify: no input has the error ${worst}`);
  }

  /** What is farther than the limit is right where the absolute error accepted there covers it. All else is left to MPFR. Gives the largest part of an accepted error. */
  private judgeBeyond(undecided: number[]): number {
    const { got, reference, xs } = this.memory;
    let nearZero = 0;
    for (let i = 0; i < got.length; i++) {
      const [y, r] = [got[i] ?? 0, reference[i] ?? 0];
      // An infinity that is right, or a NaN, has no error.
      if (Math.fround(r) === y || ulpError(y, { hi: r, lo: 0 }, 'f32') <= this.limit) continue;
      nearZero = Math.max(nearZero, this.settle(xs[i] ?? 0, y, r, undecided));
    }
    return nearZero;
  }

  /** How much of the absolute error accepted at x a result uses up; where that is more than all, or none is accepted, 0, and x is left to MPFR. */
  private settle(x: number, y: number, reference: number, undecided: number[]): number {
    const { allowances, kernel } = this;
    const part = (Math.abs(y - reference) + allowances.of('double', x)) / allowances.of(kernel.column.plan, x);
    if (part <= 1) return part;
    undecided.push(x);
    return 0;
  }
}

/** Measures every backend of a group over a part of its inputs. The first part judges the special inputs too. */
export async function runTask(
  specification: Specification,
  oracle: Oracle,
  group: Group,
  task: Task,
  kernels: readonly Kernel[],
  memory: GroupMemory,
): Promise<Finding[]> {
  const allowances = new Allowances(group);
  const measurements = kernels.map((kernel) => new Measurement(kernel, memory, allowances));
  const patterns = new Uint32Array(group.blockElements);
  const references = new Float64Array(group.blockElements);
  const before = new Float32Array(group.blockElements);
  for (let done = 0; done < task.count; done += group.blockElements) {
    fillInputs(patterns, task.first + done, group.count);
    memory.patterns.set(patterns);
    memory.computeReference();
    references.set(memory.reference);
    let outcome: BlockOutcome | undefined;
    for (const [index, measurement] of measurements.entries()) {
      const results = await measurement.kernel.run(memory.xs);
      if (results.buffer !== memory.got.buffer) memory.got.set(results);
      // Two backends of one plan mostly agree bit for bit: then what has been found of one holds for the other.
      const isSame =
        outcome !== undefined &&
        measurement.kernel.column.plan === measurements[index - 1]?.kernel.column.plan &&
        agree(before, memory.got);
      if (!isSame) {
        memory.reference.set(references);
        outcome = measurement.examine();
        if (index + 1 < measurements.length) before.set(memory.got);
      }
      if (outcome !== undefined) measurement.add(outcome);
    }
  }
  const more = task.index === 0 ? group.specialInputs : [];
  const findings: Finding[] = [];
  for (const measurement of measurements) findings.push(await measurement.finish(specification, oracle, group, more));
  return findings;
}

function agree(a: Float32Array, b: Float32Array): boolean {
  const bytes = (array: Float32Array): Uint8Array => new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  return Buffer.compare(bytes(a), bytes(b)) === 0;
}
