import type { LoweredReduction, LoweredReductionPlan } from '../program';
import { header } from '../shared/header';
import { quote } from '../shared/names';
import { writeBinding } from './binding';
import { Imports } from './imports';
import { arrow } from './lines';
import { type RowLoopRequest, writeRowLoop } from './rows';
import { signature } from './signature';

/** The internal module of one reduction: its kernels, which take the bound values first. */
export function emitReductionKernels(lowered: LoweredReduction): string {
  const { spec, plans } = lowered;
  const imports = new Imports();
  imports.values('../../runtime/rows.js', 'runRows');
  imports.types('../../runtime/run.js', 'FloatArray');
  const shape = signature(lowered);
  const single = spec.output === 'one';
  const source = spec.backward.from === 'outputs' ? 'ys' : 'xs';

  const loops = (
    direction: 'forward' | 'backward',
    request: (plan: LoweredReductionPlan) => Omit<RowLoopRequest, 'name' | 'type' | 'format' | 'parameters'>,
  ): string[] =>
    (
      [
        ['32', 'Float32Array', plans.faithful],
        ['64', 'Float64Array', plans.double],
      ] as const
    ).map(([bits, type, plan]) => {
      if (plan.format !== 'f64') throw new TypeError(`js: ${spec.name}: expected a plan in f64 for ${type}, got ${plan.format}`);
      const loop = writeRowLoop({ ...request(plan), format: plan.format, name: `${direction}${bits}`, type, parameters: spec.parameters });
      if (loop.usesPowers) imports.values('../../runtime/powers.js', 'powersOfTwo');
      if (loop.usesTerms) imports.values('../../runtime/terms.js', 'termsOf');
      if (loop.helpers.size > 0) imports.values('../../runtime/bits.js', ...loop.helpers);
      return `${loop.lines.join('\n')}\n`;
    });

  const kernel = (direction: 'forward' | 'backward', inputs: readonly string[], perRow: string): string => {
    const [length, inner] = [spec.lengthParameter ?? 'length', spec.lengthParameter === undefined ? 'inner' : '1'];
    const call = [
      ...[quote(spec.name), `${direction}32`, `${direction}64`],
      `[${spec.parameters.map((parameter) => parameter.name).join(', ')}]`,
      ...[`${inputs.length}`, `{ ${[...inputs, 'out'].join(', ')} }`, length, inner],
      ...(single ? [quote(perRow)] : []),
    ];
    const head = `${direction}(values: Values, ${inputs.map((array) => `${array}: FloatArray`).join(', ')}, out?: FloatArray): FloatArray`;
    return `${arrow(
      head,
      [
        `const { ${shape.values.map((value, i) => `${i}: ${value.name}`).join(', ')} } = values;`,
        `return runRows(${call.join(', ')})[${inputs.length}]!;`,
      ],
      'export ',
    ).join('\n')}\n`;
  };

  const sections = [
    writeBinding(spec.name, spec.parameters, shape, imports),
    ...loops('forward', (plan) => ({
      source: 'xs',
      upstream: 'none',
      output: { array: 'ys', per: single ? 'row' : 'element' },
      stages: plan.stages,
      value: plan.value,
    })),
    kernel('forward', ['xs'], 'out'),
    ...loops('backward', (plan) => ({
      source,
      upstream: single ? 'row' : 'element',
      output: { array: 'dxs', per: 'element' },
      stages: plan.backwardStages,
      value: plan.backwardValue,
    })),
    kernel('backward', [source, 'dys'], 'dys'),
  ];
  return [header(spec.file) + imports.text(), ...sections].join('\n');
}
