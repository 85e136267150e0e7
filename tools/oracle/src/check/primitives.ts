import type { Expression, PrimitiveSpec } from '@rampa/ir';
import { compared } from '../oracle';
import { describe, type Inspection, text } from './inspection';
import { inputs, Random } from './samples';

/** A primitive that is a rewriting in terms of others is what its formula says, or what MPFR knows it to be. Plans in machine operations are proven elsewhere. */
export function checkPrimitive(inspection: Inspection, primitive: PrimitiveSpec): void {
  const { double, faithful, fast } = primitive.plans;
  if (double.body !== faithful.body || double.body !== fast.body) return;
  const random = new Random(5);
  const { min, max } = primitive.domain;
  const samples = inputs([]).filter((x) => x >= min && x <= max);
  const [first = 'x', second] = double.argument;
  for (const x of samples) {
    const variables = { [first]: x, ...(second === undefined ? {} : { [second]: random.pick(samples) ?? 1 }) };
    const fine = inspection.check('primitives', primitive, double.body, () => {
      const got = inspection.oracle.evaluateComputed(double.body, variables);
      const expected = inspection.oracle.evaluate(whole(primitive), variables);
      if (compared(got, expected).agree) return undefined;
      return `evaluate is wrong at ${describe(variables)}: got ${text(got.hi)}, expected ${text(expected.hi)}. Mend the rewriting`;
    });
    if (!fine) return;
  }
}

/** The primitive applied to the arguments of its rewriting. */
function whole(primitive: PrimitiveSpec): Expression {
  return { kind: 'call', callee: primitive.name, arguments: primitive.plans.double.argument.map((name) => ({ kind: 'variable', name })) };
}
