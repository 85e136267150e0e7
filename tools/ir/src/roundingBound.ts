import { binary, roundTo, unary } from './arithmetic';
import type { MachineEnvironment } from './interpreter';
import { type Format, type MachineNode, schedule } from './machine';
import { ulp } from './ulp';

/**
 * An a-priori bound of what rounding does to the result of a graph at one point: the sum over all operations of half a unit in the last place
 * of their result, times the derivative of the root in it (Linnainmaa 1976). An operation that is exact at the point adds nothing; where a later one
 * carries the rounding error of an earlier one, the two paths cancel in the derivative, so compensated arithmetic needs no special care.
 * Holds to first order, for whichever way the roundings fall. What approximations (polynomials) leave over is not part of it.
 */
export function roundingBound(root: MachineNode, format: Format): (environment: MachineEnvironment) => number {
  const order = schedule([root]);
  const places = new Map(order.map((node, place) => [node, place]));
  const values = new Float64Array(order.length);
  const slopes = new Float64Array(order.length);
  const at = (node: MachineNode): number => values[places.get(node) as number] as number;

  return (environment) => {
    for (const [place, node] of order.entries()) values[place] = computed(node, at, environment, format);
    slopes.fill(0);
    slopes[order.length - 1] = 1;
    let bound = 0;
    for (let place = order.length - 1; place >= 0; place--) {
      const node = order[place] as MachineNode;
      const slope = slopes[place] as number;
      if (slope === 0) continue;
      if (!isExact(node, at, format)) bound += (Math.abs(slope) * ulp(values[place] as number, format)) / 2;
      for (const [operand, factor] of derivatives(node, at)) {
        const operandPlace = places.get(operand) as number;
        slopes[operandPlace] = (slopes[operandPlace] as number) + slope * factor;
      }
    }
    return bound;
  };
}

function computed(node: MachineNode, at: (node: MachineNode) => number, environment: MachineEnvironment, format: Format): number {
  switch (node.op) {
    case 'input':
      return roundTo(format, environment.inputs[node.name] ?? Number.NaN);
    case 'parameter':
      return roundTo(format, environment.parameters?.[node.name] ?? 0);
    case 'constant':
      return node.value;
    case 'select':
      return at(node.test) !== 0 ? at(node.a) : at(node.b);
  }
  return 'b' in node ? binary(format, node.op, at(node.a), at(node.b)) : unary(format, node.op, at(node.a));
}

/** The derivatives of a node in its operands. Roundings to an integer and splits of a significand are steps: their derivative is 0. */
function derivatives(node: MachineNode, at: (node: MachineNode) => number): readonly (readonly [MachineNode, number])[] {
  switch (node.op) {
    case 'negate':
      return [[node.a, -1]];
    case 'abs':
      return [[node.a, at(node.a) < 0 ? -1 : 1]];
    case 'sqrt':
      return [[node.a, 1 / (2 * at(node))]];
    case 'significandOf':
      return [[node.a, at(node) / at(node.a)]];
    case 'add':
    case 'subtract':
      return [
        [node.a, 1],
        [node.b, node.op === 'add' ? 1 : -1],
      ];
    case 'multiply':
      return [
        [node.a, at(node.b)],
        [node.b, at(node.a)],
      ];
    case 'divide':
      return [
        [node.a, 1 / at(node.b)],
        [node.b, -at(node) / at(node.b)],
      ];
    case 'min':
    case 'max':
      return [[Object.is(at(node), at(node.a)) ? node.a : node.b, 1]];
    case 'select':
      return [[at(node.test) !== 0 ? node.a : node.b, 1]];
    default:
      return [];
  }
}

/** Whether the operation did not round, at this point. */
function isExact(node: MachineNode, at: (node: MachineNode) => number, format: Format): boolean {
  switch (node.op) {
    case 'add':
    case 'subtract': {
      const [a, b, sum] = [at(node.a), node.op === 'add' ? at(node.b) : -at(node.b), at(node)];
      if (!Number.isFinite(sum)) return true;
      const virtual = roundTo(format, sum - a);
      return roundTo(format, a - roundTo(format, sum - virtual)) === 0 && roundTo(format, b - virtual) === 0;
    }
    case 'multiply':
      return isProduct(at(node), at(node.a), at(node.b));
    case 'divide':
      return isProduct(at(node.a), at(node), at(node.b));
    case 'sqrt':
      return isProduct(at(node.a), at(node), at(node));
    default:
      return true;
  }
}

/** Whether p = a b exactly. By the significands as integers: no product of doubles could overflow or round on the way. */
function isProduct(p: number, a: number, b: number): boolean {
  if (a === 0 || b === 0 || !Number.isFinite(p) || !Number.isFinite(a) || !Number.isFinite(b)) return true;
  if (p === 0) return false;
  const [x, y, z] = [integerOf(a), integerOf(b), integerOf(p)];
  return x.significand * y.significand === z.significand && x.exponent + y.exponent === z.exponent;
}

const view = new DataView(new ArrayBuffer(8));

/** An odd integer and a power of two, without the sign. */
function integerOf(x: number): { significand: bigint; exponent: number } {
  view.setFloat64(0, Math.abs(x));
  const bits = view.getBigUint64(0);
  const field = Number(bits >> 52n);
  let significand = (bits & (2n ** 52n - 1n)) | (field === 0 ? 0n : 2n ** 52n);
  let exponent = Math.max(field, 1) - 1075;
  while ((significand & 1n) === 0n) {
    significand >>= 1n;
    exponent++;
  }
  return { significand, exponent };
}
