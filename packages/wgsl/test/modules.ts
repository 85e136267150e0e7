import { type ComposeOptions, compose, elu, relu } from '../src/index.js';
import { depositKernel, foldKernel, termsKernel } from '../src/runtime/channelSumKernels.js';
import { channelArray } from '../src/runtime/channels.js';
import { elementArrays, elementKernel, totalKernel } from '../src/runtime/elementKernels.js';
import type { Slot } from '../src/runtime/kernel.js';
import type { ElementType, Operation } from '../src/runtime/operations.js';
import { rowArrays, rowKernel } from '../src/runtime/rowKernels.js';
import { activations, reductions } from './functions.js';

export interface Module {
  readonly name: string;
  readonly code: string;
}

const widths = [1, 2, 3, 4] as const;

/** Every composition of one function, and some of several. */
export function composedModules(scalar: 'f32' | 'f16'): Module[] {
  const module = (name: string, list: readonly (typeof activations)[number][], options: ComposeOptions): Module => {
    const { code, enables } = compose(list, options);
    return { name: `${name} ${JSON.stringify(options)}`, code: `${enables.map((feature) => `enable ${feature};\n`).join('')}${code}` };
  };
  return widths.flatMap((width) => [
    ...activations.map((f) => module(f.name, [f], { scalar, width })),
    module('everything', activations, { scalar, width }),
    module('bound', [elu.with({ alpha: 0.1 }), elu, elu.with({ alpha: 2 }), relu, relu.with({}, { subgradient: 'right' })], {
      scalar,
      width,
    }),
  ]);
}

/** Every kernel of the runtime. */
export function kernels(type: ElementType): Module[] {
  const elementwise = activations.flatMap((f) =>
    (Object.keys(elementArrays) as Operation[]).flatMap((operation) => {
      const { inputs, outputs, gradients } = elementArrays[operation];
      if (gradients && f.parameters.length === 0) return [];
      const written = [...outputs, ...(gradients ? ['partials'] : [])];
      const apart: Slot[] = [...inputs.map((array) => slot('read', array)), ...written.map((array) => slot('read_write', array))];
      const inPlace: Slot[] = [
        slot('read_write', 'x', written[0] as string),
        ...[...inputs.slice(1), ...written.slice(1)].map((array) => slot('read_write', array)),
      ];
      const layouts = gradients ? (['numbers'] as const) : (['vectors', 'numbers'] as const);
      return layouts.flatMap((layout) =>
        [apart, ...(gradients ? [] : [inPlace])].map((slots) => ({
          name: `${f.name} ${operation} ${layout} ${type} ${slots.length} slots`,
          code: elementKernel(f, { operation, layout, type, slots, odd: type === 'f16' && layout === 'numbers' }, 64),
        })),
      );
    }),
  );
  const rows = reductions.flatMap((f) =>
    (['forward', 'backward'] as const).flatMap((operation) =>
      (['workgroup', 'smallWorkgroup', 'invocation'] as const).map((team) => {
        const { inputs, outputs } = rowArrays[operation];
        const slots = [...inputs.map((array) => slot('read', array)), ...outputs.map((array) => slot('read_write', array))];
        return { name: `${f.name} ${operation} ${team} ${type}`, code: rowKernel(f, { operation, team, type, slots }, 64) };
      }),
    ),
  );
  const sums = [
    { name: 'totals', code: totalKernel(2, 64) },
    { name: 'fold', code: foldKernel(64) },
    { name: 'deposit', code: depositKernel(64) },
  ];
  return [...elementwise, ...channelKernels(type), ...rows, ...sums];
}

/** The kernels of every function that has parameters per channel, all of them given so. */
function channelKernels(type: ElementType): Module[] {
  return activations.flatMap((f) => {
    const perChannel = Object.entries(f.source.rules).flatMap(([name, [fallback, , , channels]]) =>
      channels ? [[name, fallback] as const] : [],
    );
    if (perChannel.length === 0) return [];
    const values = Object.fromEntries(perChannel.map(([name, fallback]) => [name, Float32Array.of(fallback)]));
    const bound = f.with(values as never, { inner: 2 } as never);
    return (Object.keys(elementArrays) as Operation[]).flatMap((operation) => {
      const { inputs, outputs, gradients } = elementArrays[operation];
      const slots: Slot[] = [
        ...inputs.map((array) => slot('read', array)),
        ...outputs.map((array) => slot('read_write', array)),
        ...perChannel.map(([name]) => slot('read', channelArray(name))),
        ...(gradients ? [slot('read_write', 'partials')] : []),
      ];
      const key = { operation, type, slots, odd: false } as const;
      if (gradients)
        return f.parameters.map((parameter) => ({
          name: `${f.name} ${operation} of ${parameter} ${type}`,
          code: termsKernel(bound, parameter, { ...key, layout: 'numbers' }, 64),
        }));
      return (['vectors', 'numbers'] as const).map((layout) => ({
        name: `${f.name} ${operation} ${layout} ${type} per channel`,
        code: elementKernel(bound, { ...key, layout }, 64),
      }));
    });
  });
}

function slot(access: Slot['access'], ...arrays: string[]): Slot {
  return { arrays, access };
}
