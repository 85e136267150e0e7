import { compute, type Failure, judgeActivation, quantityOfKey } from '@rampa/conformance';
import type { Specification } from '@rampa/ir';
import { ulpError } from '@rampa/ir';
import type { Oracle } from '@rampa/oracle';
import type { Group } from './group';
import type { Kernel } from './kernels';

/** Inputs at a time: as many failures as one batch can have are told in words. */
const batch = 500;
/** After so many failures the rest of a task is not judged one by one: the kernel is broken. */
const enough = 100;

export interface Judged {
  readonly worst: number;
  readonly at: number;
  readonly failed: number;
  readonly failures: readonly Failure[];
}

/** Judges a backend at single inputs by the rules of the conformance suite, against MPFR. */
export async function judge(
  specification: Specification,
  oracle: Oracle,
  group: Group,
  kernel: Kernel,
  inputs: readonly number[],
): Promise<Judged> {
  const { name, key, parameters, zeros, kinks } = group;
  let worst = 0;
  let at = 0;
  let failed = 0;
  const failures: Failure[] = [];
  for (let first = 0; first < inputs.length; first += batch) {
    if (failed >= enough) {
      failed += inputs.length - first;
      break;
    }
    const xs = withNeighbours(group, inputs.slice(first, first + batch), kernel.capabilities.flushesSubnormals);
    const results = Float32Array.from(await kernel.run(xs));
    const truths = compute(specification, oracle, { kind: 'activation', name, key, parameters, inputs: Float64Array.from(xs) });
    const vectors = { parameters, barsHold: true, inputType: 'f32', inputs: xs, zeros, kinks, truths: { [key]: truths } } as const;
    const verdict = judgeActivation(name, quantityOfKey(key), vectors, results, kernel.column.plan, 'f32', kernel.capabilities);
    failed += verdict.cases - verdict.passed;
    failures.push(...verdict.failures);
    if (verdict.worst === undefined || verdict.worst.ulp <= worst) continue;
    worst = verdict.worst.ulp;
    at = xs.find((_, i) => ulpError(results[i] ?? 0, { hi: truths.hi[i] ?? 0, lo: truths.lo[i] ?? 0 }, 'f32') === worst) ?? Number.NaN;
  }
  return { worst, at, failed, failures };
}

/** Sorted, with the neighbours of kinks that are no f32 numbers (either side's truth counts there), and zero where inputs may be flushed to it. */
function withNeighbours({ kinks }: Group, inputs: readonly number[], flushes: boolean): Float32Array {
  const all = new Set(inputs.filter((x) => !Object.is(x, -0)));
  if (flushes) all.add(0);
  for (const { hi } of kinks) {
    const reach = 8 * 2 ** -23 * Math.abs(hi);
    if (inputs.some((x) => Math.abs(x - hi) <= reach)) for (const x of neighbours(hi, 7)) all.add(x);
  }
  // A set does not tell the zeros apart.
  if (inputs.some((x) => Object.is(x, -0))) return Float32Array.from([...all, -0]).sort();
  return Float32Array.from(all).sort();
}

const bits = new DataView(new ArrayBuffer(4));

/** f32 numbers around a place, up to so many units in the last place away. */
export function neighbours(place: number, units: number): number[] {
  bits.setFloat32(0, place);
  const pattern = bits.getUint32(0);
  const found: number[] = [];
  for (let k = -units; k <= units; k++) {
    // From zero on, the patterns of the other sign go the other way.
    const magnitude = (pattern & 0x7fffffff) + k;
    const sign = pattern & 0x80000000;
    bits.setUint32(0, magnitude >= 0 ? (sign | magnitude) >>> 0 : ((sign ^ 0x80000000) | -magnitude) >>> 0);
    const x = bits.getFloat32(0);
    if (Number.isFinite(x)) found.push(x);
  }
  return found;
}
