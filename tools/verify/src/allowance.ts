import { type ActivationGroup, allowanceAt, quantityOfKey } from '@rampa/conformance';
import type { PlanName } from '@rampa/ir';
import type { Group } from './group';

/**
 * Where a relative error cannot be asked for (near a declared zero of a derivative, or of a straight line) the `double` plan has none either: its reference is
 * trusted to an absolute error. Results smaller than that error times this are judged by the absolute error that is accepted there;
 * of all others the reference gives the error in ULP to 10^-6: 2^44 = 2^24 ULP of a result, times about 10^6.
 */
const trusted = 2 ** 44;

/** The absolute errors accepted at inputs of a group, for one plan and for its reference. */
export class Allowances {
  private readonly slot = new Float32Array(1);
  private readonly at: ActivationGroup;

  constructor(private readonly group: Group) {
    const { parameters, zeros, kinks } = group;
    this.at = { parameters, barsHold: true, inputType: 'f32', inputs: this.slot, zeros, kinks, truths: {} };
  }

  /** The absolute error accepted of a plan at x; 0 for most. */
  of(plan: PlanName, x: number): number {
    this.slot[0] = x;
    return allowanceAt(this.group.name, quantityOfKey(this.group.key), this.at, plan, 0);
  }

  /** Results below this are too small, at x, for the reference to tell their error in ULP. */
  floor(x: number): number {
    return this.of('double', x) * trusted;
  }

  /** The largest floor between two inputs of one sign. */
  largestFloor(x0: number, x1: number): number {
    const [low, high] = [Math.min(x0, x1), Math.max(x0, x1)];
    const places = this.group.zeros.filter(({ at, within }) => at + within >= low && at - within <= high).map(({ at }) => at);
    return Math.max(0, ...[x0, x1, ...places].filter(Number.isFinite).map((x) => this.floor(x)));
  }
}
