import { readFileSync } from 'node:fs';
import type { LoweredActivation, MeasuredColumn } from '../program';
import { type QuantityKey, quantityNode } from '../quantities';
import { block } from './lines';
import { writeLoop } from './loop';

const runtime = new URL('../../../../packages/js/src/runtime/', import.meta.url);

/**
 * The loop over an array for one quantity, as a module that exports it as `kernel(begin, end, xs, ys, ...parameters, subgradient)`:
 * the same text as in the package, with the helpers that it calls. Parameters are numbers.
 */
export function kernelText(lowered: LoweredActivation, { plan }: MeasuredColumn, key: QuantityKey): string {
  const quantities = lowered.plans[plan];
  const loop = writeLoop({
    name: 'kernel',
    type: plan === 'double' ? 'Float64Array' : 'Float32Array',
    inputs: ['xs'],
    outputs: [{ array: 'ys', node: quantityNode(quantities, key) }],
    sums: [],
    parameters: lowered.spec.parameters.map((parameter) => ({ ...parameter, perChannel: false })),
    readsSubgradient: lowered.usesSubgradient,
  });
  const helpers = [
    ...(loop.places.length > 0 ? ['choices'] : []),
    ...(loop.usesPowers ? ['powers'] : []),
    ...(loop.helpers.size > 0 ? ['bits'] : []),
  ];
  return [...helpers.map((name) => readFileSync(new URL(`${name}.ts`, runtime), 'utf8')), ...exported(loop.lines)].join('\n');
}

function exported([head = '', ...rest]: readonly string[]): readonly string[] {
  return rest.length === 0 ? block(head, []) : [`export ${head}`, ...rest];
}
