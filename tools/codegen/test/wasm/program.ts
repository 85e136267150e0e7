import { type Expression, type Format, GraphBuilder, type MachineNode } from '@rampa/ir';
import type { LoweredActivation, LoweredQuantities, LoweredReduction, LoweredReductionPlan } from '../../src/program';

/** Small lowered functions made by hand, so that the emitter is tested on its own. */

const nothing: Expression = { kind: 'number', text: '0' };
const limits = {
  value: { minusInfinity: nothing, plusInfinity: nothing },
  derivative: { minusInfinity: nothing, plusInfinity: nothing },
  parameterDerivatives: {},
};
const formula = { value: nothing, derivative: nothing, parameterDerivatives: {} };

export interface Graphs {
  readonly value: MachineNode;
  readonly derivative: MachineNode;
  readonly parameterDerivatives: Readonly<Record<string, MachineNode>>;
}

export function activation(name: string, write: (b: GraphBuilder) => Graphs, perChannel = false): LoweredActivation {
  const plan = (format: Format): LoweredQuantities => {
    const b = new GraphBuilder(format);
    const { value, derivative, parameterDerivatives } = write(b);
    const derivatives = Object.entries(parameterDerivatives).map(([parameter, node]) => ({ name: parameter, node }));
    const weighted = (node: MachineNode): MachineNode => b.multiply(b.input('dy'), node);
    return {
      format,
      value,
      derivative,
      parameterDerivatives: derivatives,
      backward: weighted(derivative),
      gradientTerms: derivatives.map((entry) => ({ name: entry.name, node: weighted(entry.node) })),
    };
  };
  const plans = { double: plan('f64'), faithful: plan('f64'), fast: plan('f32') };
  const parameters = Object.keys(write(new GraphBuilder('f64')).parameterDerivatives);
  return {
    spec: {
      kind: 'activation',
      name,
      file: `spec/activations/${name}.ts`,
      summary: name,
      source: '',
      parameters: parameters.map((parameter) => ({ name: parameter, default: 1, integer: false, perChannel, meaning: '' })),
      formula,
      evaluate: formula,
      kinks: [],
      jumps: [],
      removable: [],
      zeros: [],
      limits,
      keepsNegativeZero: false,
      increasing: false,
      odd: false,
      bounds: {},
    },
    plans,
    plansAtDefaults: plans,
    usesSubgradient: true,
  };
}

export function reduction(
  name: string,
  output: 'row' | 'one',
  write: (b: GraphBuilder) => Omit<LoweredReductionPlan, 'format'>,
  withZero = false,
): LoweredReduction {
  const plan = (format: Format): LoweredReductionPlan => ({ format, ...write(new GraphBuilder(format)) });
  return {
    spec: {
      kind: 'reduction',
      name,
      file: `spec/reductions/${name}.ts`,
      summary: name,
      source: '',
      parameters: [],
      output,
      withZero,
      formula: { value: nothing, derivative: nothing },
      stages: [],
      value: nothing,
      backward: { from: 'inputs', stages: [], value: nothing },
    },
    plans: { double: plan('f64'), faithful: plan('f64'), fast: plan('f32') },
  };
}

/** A crude e^x, good enough to exercise rounding, powers of two and Horner. */
function exponential(b: GraphBuilder, x: MachineNode): MachineNode {
  const y = b.max(b.min(b.multiply(x, b.constant(Math.LOG2E)), b.constant(120)), b.constant(-120));
  const n = b.round(y);
  const f = b.multiply(b.subtract(y, n), b.constant(Math.LN2));
  const polynomial = [1 / 120, 1 / 24, 1 / 6, 1 / 2, 1, 1].reduce<MachineNode>(
    (sum, c) => b.add(b.multiply(sum, f), b.constant(c)),
    b.constant(1 / 720),
  );
  return b.multiply(polynomial, b.pow2(n));
}

export const relu = activation('relu', (b) => {
  const x = b.input('x');
  const kink = b.and(b.equal(x, b.constant(0)), b.equal(b.parameter('subgradient'), b.constant(1)));
  return {
    value: b.select(b.isNaN(x), x, b.max(x, b.constant(0))),
    derivative: b.select(b.or(b.less(b.constant(0), x), kink), b.constant(1), b.select(b.isNaN(x), x, b.constant(0))),
    parameterDerivatives: {},
  };
});

export const elu = activation('elu', (b) => {
  const [x, alpha] = [b.input('x'), b.parameter('alpha')];
  const e = exponential(b, x);
  const positive = b.less(b.constant(0), x);
  const grown = b.subtract(e, b.constant(1));
  return {
    value: b.select(positive, x, b.multiply(alpha, grown)),
    derivative: b.select(positive, b.constant(1), b.multiply(alpha, e)),
    parameterDerivatives: { alpha: b.select(positive, b.constant(0), grown) },
  };
});

export const prelu = activation(
  'prelu',
  (b) => {
    const [x, slope] = [b.input('x'), b.parameter('slope')];
    const positive = b.less(b.constant(0), x);
    return {
      value: b.select(positive, x, b.multiply(slope, x)),
      derivative: b.select(positive, b.constant(1), slope),
      parameterDerivatives: { slope: b.select(positive, b.constant(0), x) },
    };
  },
  true,
);

/** x clamped; a NaN becomes a number. */
function within(b: GraphBuilder, x: MachineNode, low: number, high: number): MachineNode {
  return b.max(b.constant(low), b.min(b.constant(high), x));
}

/** One graph per machine operation: what it does alone. */
export const operations: Readonly<Record<string, (b: GraphBuilder, x: MachineNode, p: MachineNode) => MachineNode>> = {
  negate: (b, x) => b.negate(x),
  abs: (b, x) => b.abs(x),
  sqrt: (b, x) => b.sqrt(x),
  // The sign of a zero is open.
  round: (b, x, p) => b.add(b.round(within(b, x, -1e6, 1e6)), p),
  pow2: (b, x) => b.pow2(b.round(within(b, x, -126, 127))),
  highPart: (b, x) => b.highPart(b.multiply(x, b.constant(1.1))),
  exponentOf: (b, x) => b.exponentOf(within(b, b.abs(x), 1e-30, 1e30)),
  significandOf: (b, x) => b.significandOf(within(b, b.abs(x), 1e-30, 1e30)),
  isNaN: (b, x) => b.select(b.isNaN(b.add(x, b.constant(1))), b.constant(7), x),
  not: (b, x) => b.select(b.not(b.less(x, b.constant(1))), b.constant(7), x),
  add: (b, x, p) => b.add(x, p),
  subtract: (b, x, p) => b.subtract(p, x),
  multiply: (b, x, p) => b.multiply(x, p),
  divide: (b, x, p) => b.divide(p, x),
  min: (b, x, p) => b.min(x, p),
  minSwapped: (b, x, p) => b.min(p, x),
  max: (b, x, p) => b.max(x, p),
  maxSwapped: (b, x, p) => b.max(p, x),
  less: (b, x, p) => b.select(b.less(x, p), b.constant(2), b.constant(3)),
  lessOrEqual: (b, x, p) => b.select(b.lessOrEqual(x, p), b.constant(2), b.constant(3)),
  equal: (b, x, p) => b.select(b.equal(x, p), b.constant(2), b.constant(0)),
  notEqual: (b, x, p) => b.select(b.notEqual(x, p), b.constant(0), b.constant(2)),
  and: (b, x, p) => b.select(b.and(b.less(x, p), b.less(b.constant(-1), x)), b.constant(-0), x),
  or: (b, x, p) => b.select(b.or(b.less(p, x), b.less(x, b.constant(-1))), x, b.constant(-0)),
  constantTruth: (b, x) => b.select(b.and(b.less(b.constant(0), b.constant(1)), b.less(x, b.constant(0))), x, b.constant(1)),
  constantRoot: (b) => b.constant(1.5),
  parameterRoot: (_b, _x, p) => p,
  uniformExpression: (b, x, p) => b.add(x, b.sqrt(b.multiply(p, p))),
};

/** e^x over the sum of e^x, by the usual stages; and its index in the backward pass. */
export const softmax = reduction('softmax', 'row', shares(false));

/** The same with a further element 0. */
export const softmax0 = reduction('softmax0', 'row', shares(true), true);

function shares(withZero: boolean) {
  return (b: GraphBuilder): Omit<LoweredReductionPlan, 'format'> => {
    const [x, dy, m, total, weighted] = [b.input('x'), b.input('dy'), b.input('m'), b.input('total'), b.input('weighted')];
    const share = (of: MachineNode): MachineNode => exponential(b, b.subtract(of, m));
    const zero = b.constant(0);
    return {
      stages: [
        { name: 'm', reduce: 'max', of: x, ...(withZero ? { ofZero: zero } : {}) },
        { name: 'total', reduce: 'sum', of: share(x), ...(withZero ? { ofZero: share(zero) } : {}) },
      ],
      value: b.divide(share(x), total),
      backwardStages: [{ name: 'weighted', reduce: 'sum', of: b.multiply(x, dy) }],
      backwardValue: b.multiply(x, b.subtract(dy, weighted)),
    };
  };
}

/** The largest of the row and 0; its gradient goes to the first largest. */
export const maximum0 = reduction(
  'maximum0',
  'one',
  largestWithZero((_, test) => test),
  true,
);

/** The same with a number in place of a truth value. */
export const maximum0ByNumber = reduction(
  'maximum0ByNumber',
  'one',
  largestWithZero((b, test) => b.select(test, b.constant(1), b.constant(0))),
  true,
);

function largestWithZero(write: (b: GraphBuilder, test: MachineNode) => MachineNode) {
  return (b: GraphBuilder): Omit<LoweredReductionPlan, 'format'> => {
    const [x, dy, index, m, first] = [b.input('x'), b.input('dy'), b.input('index'), b.input('m'), b.input('first')];
    const largest = { name: 'm', reduce: 'max', of: x, ofZero: b.constant(0) } as const;
    return {
      stages: [largest],
      value: m,
      backwardStages: [largest, { name: 'first', reduce: 'firstIndex', of: write(b, b.equal(x, m)) }],
      backwardValue: b.select(b.equal(index, first), dy, b.constant(0)),
    };
  };
}
