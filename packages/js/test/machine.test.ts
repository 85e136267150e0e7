import { fileURLToPath } from 'node:url';
import { interpreter, type MachineNode, schedule, ulpError } from '@rampa/ir';
import { readSpecification } from '@rampa/reader';
import { describe, expect, test } from 'vitest';
import { lower } from '../../../tools/codegen/src/lower';
import type { LoweredQuantities } from '../../../tools/codegen/src/program';
import * as rampa from '../src/index.js';

type Bound = rampa.Activation<Record<string, number>, rampa.FloatArray, rampa.SubgradientOptions>;

const program = lower(readSpecification(fileURLToPath(new URL('../../..', import.meta.url))));
type ArrayClass = typeof Float32Array | typeof Float64Array;

const kinds = [
  [Float32Array, 'faithful'],
  [Float64Array, 'double'],
] as const;

/** Both signs of every fourth power of two and of a value beside it, and what is special. */
const magnitudes = Array.from({ length: 540 }, (_, i) => 2 ** (4 * i - 1074)).flatMap((power) => [power, power * 1.3]);
const points = [0, ...magnitudes, 1, 2.5, 6, Infinity].flatMap((x) => [x, -x]).concat(NaN);

/** The interpreter splits by a mask, JavaScript by a product: both are exact, but not the same. */
const splits = (nodes: readonly MachineNode[]): boolean => schedule(nodes).some(({ op }) => op === 'highPart');

describe.each(program.activations.map((lowered) => [lowered.spec.name, lowered] as const))(
  '%s',
  (name, { spec, plans, usesSubgradient }) => {
    const function_ = (rampa as unknown as Record<string, Bound>)[name] as Bound;
    const parameters = Object.fromEntries(spec.parameters.map((parameter) => [parameter.name, parameter.default]));

    const compare = (
      got: ArrayLike<number>,
      node: MachineNode,
      plan: LoweredQuantities,
      Type: ArrayClass,
      side: number,
      adjust = (y: number): number => y,
    ): void => {
      const run = interpreter([node], plan.format);
      const xs = Type.from(points);
      const wanted = Type.from(
        [...xs].map((x) => adjust(run({ inputs: { x, dy: 0.75 }, parameters: { ...parameters, subgradient: side } })[0] as number)),
      );
      if (!splits([node])) {
        expect(Type.from(got)).toEqual(wanted);
        return;
      }
      const format = Type === Float32Array ? 'f32' : 'f64';
      const far = [...wanted.keys()].filter(
        (i) => !Object.is(got[i], wanted[i]) && !(ulpError(got[i] as number, { hi: wanted[i] as number, lo: 0 }, format) <= 4),
      );
      expect(far.map((i) => [xs[i], got[i], wanted[i]])).toEqual([]);
    };

    const sides = usesSubgradient
      ? ([
          [undefined, 0],
          ['left', -1],
          ['right', 1],
        ] as const)
      : ([[undefined, 0]] as const);
    describe.each(sides)('subgradient %s', (subgradient, side) => {
      const bound = subgradient === undefined ? function_ : function_.with({}, { subgradient });

      test.each(kinds)('%o', (Type, planName) => {
        const plan = plans[planName];
        const xs = Type.from(points);
        const dys = new Type(xs.length).fill(0.75);
        compare(bound.forward(xs), plan.value, plan, Type, side);
        compare(bound.backward(xs, dys), plan.backward, plan, Type, side);
        const both = bound.valueAndDerivative(xs);
        compare(both.value, plan.value, plan, Type, side);
        compare(both.derivative, plan.derivative, plan, Type, side);
        compare(bound.backwardAll(xs, dys).x, plan.backward, plan, Type, side);
      });

      test('numbers', () => {
        const plan = plans.double;
        compare(
          points.map((x) => bound(x)),
          plan.value,
          plan,
          Float64Array,
          side,
        );
        compare(
          points.map((x) => bound.derivative(x)),
          plan.derivative,
          plan,
          Float64Array,
          side,
        );
        compare(
          points.map((x) => bound.gradient(x).x),
          plan.derivative,
          plan,
          Float64Array,
          side,
        );
        for (const { name: parameter, node } of plan.parameterDerivatives) {
          compare(
            points.map((x) => bound.gradient(x)[parameter] as number),
            node,
            plan,
            Float64Array,
            side,
          );
        }
      });
    });

    test.each(kinds)('gradient of each parameter, a term at a time, %o', (Type, planName) => {
      const plan = plans[planName];
      for (const { name: parameter, node } of plan.gradientTerms) {
        const terms = points.map((x) => function_.parameterGradients(Type.of(x), Type.of(0.75))[parameter] as number);
        const passes = points.map((x) => function_.backwardAll(Type.of(x), Type.of(0.75))[parameter] as number);
        // A sum starts at +0, which takes the sign off a zero.
        compare(terms, node, plan, Type, 0, (term) => term + 0);
        expect(passes).toEqual(terms);
      }
    });
  },
);
