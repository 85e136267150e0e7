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
    private readonly kernel: Kernel,
    private readonly memory: GroupMemory,
    private readonly allowances: Allowances,
  ) {
    this.limit = activationBar(kernel.column.plan, kernel.capabilities).ulp - doubt;
  }

  /** The references stand in the memory already. */
  async block(references: Float64Array): Promise<void> {
    const { memory, limit } = this;
    const { xs, got } = memory;
    const results = await this.kernel.run(xs);
    if (results.buffer !== got.buffer) got.set(results);
    const floor = this.allowances.largestFloor(xs[0] ?? 0, xs[xs.length - 1] ?? 0);
    if (floor > 0) this.judgeSmallResults(floor, references);
    const { worst, inexact, beyond } = memory.compare(limit);
    this.inputs += xs.length;
    this.inexact += inexact;
    if (worst > this.worst) {
      this.worst = worst;
      this.at = this.findInput(worst);
    }
    if (beyond > 0) this.collect();
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
  private judgeSmallResults(largestFloor: number, references: Float64Array): void {
    const { xs, got, reference } = this.memory;
    const { plan } = this.kernel.column;
    reference.set(references);
    for (let i = 0; i < xs.length; i++) {
      const [r, y] = [references[i] ?? 0, got[i] ?? 0];
      if (!(Math.abs(r) < largestFloor) || r === y) continue;
      const x = xs[i] ?? 0;
      if (!(Math.abs(r) < this.allowances.floor(x))) continue;
      const accepted = this.allowances.of(plan, x);
      const part = (Math.abs(y - r) + this.allowances.of('double', x)) / accepted;
      if (part <= 1) this.nearZero = Math.max(this.nearZero, part);
      else this.leave(x);
      if (Math.fround(r) !== y) this.inexact++;
      reference[i] = y;
    }
  }

  private findInput(worst: number): number {
    const { got, reference, xs } = this.memory;
    for (let i = 0; i < got.length; i++) {
      if (ulpError(got[i] ?? 0, { hi: reference[i] ?? 0, lo: 0 }, 'f32') === worst) return xs[i] ?? 0;
    }
    throw new Error(`verify: no input has the error ${worst}`);
  }

  private collect(): void {
    const { got, reference, xs } = this.memory;
    const flushes = this.kernel.capabilities.flushesSubnormals;
    for (let i = 0; i < got.length; i++) {
      const [y, r] = [got[i] ?? 0, reference[i] ?? 0];
      const same = Object.is(Math.fround(r), y) || Math.fround(r) === y;
      if (same || ulpError(y, { hi: r, lo: 0 }, 'f32') <= this.limit) continue;
      if (flushes && Math.abs(y - r) <= flushedWorth.f32 / 2) continue;
      this.leave(xs[i] ?? 0);
    }
  }

  private leave(x: number): void {
    if (this.undecided.length < mostUndecided) this.undecided.push(x);
    else this.dropped++;
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
  for (let done = 0; done < task.count; done += group.blockElements) {
    fillInputs(patterns, task.first + done, group.count);
    for (const [index, measurement] of measurements.entries()) {
      memory.patterns.set(patterns);
      if (index === 0) {
        memory.computeReference();
        references.set(memory.reference);
      } else memory.reference.set(references);
      await measurement.block(references);
    }
  }
  const more = task.index === 0 ? group.specialInputs : [];
  const findings: Finding[] = [];
  for (const measurement of measurements) findings.push(await measurement.finish(specification, oracle, group, more));
  return findings;
}
