import { lowerActivation } from '@rampa/codegen';
import { type ActivationSpec, interpreter, type PrimitiveSpec } from '@rampa/ir';

export interface Curve {
  readonly label: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Enough for a smooth curve on paper. */
const steps = 600;

/** The value or the derivative of an activation, by its plan in doubles. */
export function curveOf(
  spec: ActivationSpec,
  quantity: 'value' | 'derivative',
  parameters: Readonly<Record<string, number>>,
  { from, to }: Range,
  primitives: ReadonlyMap<string, PrimitiveSpec>,
): Curve {
  const graphs = lowerActivation(spec, primitives).plans.double;
  const run = interpreter([graphs[quantity]], graphs.format);
  const xs = Array.from({ length: steps + 1 }, (_, k) => from + ((to - from) * k) / steps);
  const words = Object.entries(parameters).map(([name, value]) => `${name} = ${value}`);
  return {
    label: `${spec.name}${quantity === 'derivative' ? "'" : ''}${words.length === 0 ? '' : ` (${words.join(', ')})`}`,
    points: xs.map((x) => ({ x, y: run({ inputs: { x }, parameters })[0] ?? Number.NaN })),
  };
}
