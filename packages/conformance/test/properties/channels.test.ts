import type { ActivationSpec } from '@rampa/ir';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NumberArray } from '../../src/numbers';
import { arrayOf } from './floats';
import { mixedNumbers } from './mixedNumbers';
import { chunk, type ElementKernel, type Package, packages } from './packages';
import { type Alone, alone, checkPlacement } from './placement';
import { specification } from './subjects';

const most = 2 * chunk + 70;
const perChannel = specification.activations.flatMap((spec) =>
  spec.parameters.flatMap((parameter) => (parameter.perChannel ? [{ spec, parameter: parameter.name }] : [])),
);
const channelValues = [0.25, -1.5, 0, 1, 3, 2 ** -20, -0.375];

/** What every element gives alone with the parameter of each of the channels. */
async function aloneByChannel(subject: Package, spec: ActivationSpec, parameter: string): Promise<Alone[]> {
  const [xs, dys] = [mixedNumbers('inputs', subject.type), mixedNumbers('upstream gradients', subject.type)];
  return Promise.all(channelValues.map((value) => alone(subject.kernel(spec.name, { [parameter]: value }), xs, dys, most)));
}

interface Channels {
  readonly count: number;
  readonly inner: number;
}

/** Of every element what its own channel gives: element i is of channel floor(i / inner) modulo the number of channels. */
function merged(all: readonly Alone[], { count, inner }: Channels): Alone {
  const pick = (quantity: keyof Alone): NumberArray => {
    const [first] = all as [Alone, ...Alone[]];
    return first[quantity].map((_, i) => all[Math.floor(i / inner) % count]?.[quantity][i] ?? Number.NaN);
  };
  return { xs: pick('xs'), dys: pick('dys'), value: pick('value'), derivative: pick('derivative'), backward: pick('backward') };
}

type Bind = (values: NumberArray, inner: number) => ElementKernel;

/** The function with a parameter bound to one value per channel. */
function binding(subject: Package, { name }: ActivationSpec, parameter: string): Bind {
  const kernel = subject.kernel(name, {}) as unknown as { with(parameters: object, options: object): ElementKernel };
  return (values, inner) => kernel.with({ [parameter]: values }, { inner });
}

/** Checks lengths of all kinds with channels of all kinds. */
async function checkChannels(subject: Package, bind: Bind, all: readonly Alone[]): Promise<void> {
  const lengths = fc.oneof(fc.nat(70), fc.integer({ min: chunk - 9, max: chunk + 9 }), fc.integer({ min: 2 * chunk - 9, max: most }));
  const channels = fc.record({
    count: fc.integer({ min: 1, max: channelValues.length }),
    inner: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 5000 })),
  });
  const place = fc.constantFrom(...subject.places);
  await fc.assert(
    fc.asyncProperty(lengths, channels, place, place, async (length, given, input, output) => {
      const kernel = bind(arrayOf(subject.type, channelValues.slice(0, given.count)), given.inner);
      await checkPlacement(kernel, merged(all, given), 0, length, { input, output });
    }),
  );
}

describe.each(packages.map((subject) => [subject.id, subject] as const))('%s', (_, subject) => {
  it.each(perChannel.map((given) => [given.spec.name, given] as const))(
    '%s of a channel gives what its parameter gives',
    async (__, { spec, parameter }) =>
      checkChannels(subject, binding(subject, spec, parameter), await aloneByChannel(subject, spec, parameter)),
  );
});

it('a channel that begins anew with every chunk is found', async () => {
  const [subject] = packages;
  const [given] = perChannel;
  if (subject === undefined || given === undefined) throw new Error('no function with a parameter per channel');
  const honest = binding(subject, given.spec, given.parameter);
  const faulty: Bind = (values, inner) => {
    const kernel = honest(values, inner);
    return {
      ...kernel,
      forward: async (xs, out) => {
        const parts: number[] = [];
        for (let start = 0; start < xs.length; start += chunk) parts.push(...(await kernel.forward(xs.slice(start, start + chunk))));
        if (out === undefined) return arrayOf(subject.type, parts);
        out.set(parts);
        return out;
      },
    };
  };
  const all = await aloneByChannel(subject, given.spec, given.parameter);
  await expect(checkChannels(subject, faulty, all)).rejects.toMatchObject({
    cause: { message: expect.stringMatching(/^forward of \d+ elements: expected .* at place \d{4}, got/) },
  });
});
