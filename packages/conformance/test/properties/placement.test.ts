import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NumberArray } from '../../src/numbers';
import { mixedNumbers } from './mixedNumbers';
import { chunk, type ElementKernel, type Package, packages } from './packages';
import { type Alone, alone, checkPlacement, type Placement } from './placement';
import { parametersOf, specification } from './subjects';

const tails = Array.from({ length: 71 }, (_, length) => length);
const boundaries = [chunk, 2 * chunk].flatMap((edge) => [-1, 0, 1].map((beside) => edge + beside));
const most = Math.max(...boundaries) + 8;

function aloneIn({ type }: Package, kernel: ElementKernel): Promise<Alone> {
  return alone(kernel, mixedNumbers('inputs', type), mixedNumbers('upstream gradients', type), most);
}

/** Every place for inputs, each with another place for outputs in every turn. */
function placements({ places }: Package, turn: number): Placement[] {
  return places.flatMap((input, k) => {
    const output = places[(k + turn) % places.length];
    return output === undefined ? [] : [{ input, output }];
  });
}

/** Checks all tail lengths, the lengths around chunks, and random parts of the numbers. */
async function checkPlacements(subject: Package, kernel: ElementKernel, all: Alone): Promise<void> {
  for (const length of tails)
    for (const placement of placements(subject, length)) await checkPlacement(kernel, all, length % 5, length, placement);
  for (const [turn, length] of boundaries.entries()) {
    const choice = placements(subject, turn);
    await checkPlacement(kernel, all, turn % 3, length, choice[turn % choice.length] as Placement);
  }
  await fc.assert(
    fc.asyncProperty(fc.nat(most), fc.nat(most), fc.constantFrom(...placements(subject, 1)), (a, b, placement) =>
      checkPlacement(kernel, all, Math.min(a, b), Math.abs(a - b), placement),
    ),
    { numRuns: 5 },
  );
}

describe.each(packages.map((subject) => [subject.id, subject] as const))(
  '%s: results do not depend on where elements lie',
  (_, subject) => {
    it.each(specification.activations.map((spec) => [spec.name, spec] as const))('%s', async (__, spec) => {
      const [parameters = {}] = parametersOf(spec).slice(-1);
      const kernel = subject.kernel(spec.name, parameters);
      await checkPlacements(subject, kernel, await aloneIn(subject, kernel));
    });
  },
);

describe('a fault is found:', () => {
  const [spec] = specification.activations.filter(({ kinks }) => kinks.length > 0);
  const [subject] = packages;
  if (spec === undefined || subject === undefined) throw new Error('no function with kinks');
  const honest: ElementKernel = subject.kernel(spec.name, {});

  /** What the checks say of a kernel some of whose calls are replaced; single elements are computed right. */
  async function failure(faults: Partial<ElementKernel>): Promise<string | undefined> {
    const faulty: ElementKernel = {
      forward: (xs, out) => honest.forward(xs, out),
      backward: (xs, dys, out) => honest.backward(xs, dys, out),
      valueAndDerivative: (xs, ys, ds) => honest.valueAndDerivative(xs, ys, ds),
      backwardAll: (xs, dys, out) => honest.backwardAll(xs, dys, out),
      ...faults,
    };
    try {
      await checkPlacements(subject as Package, faulty, await aloneIn(subject as Package, honest));
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
  const forward = (xs: NumberArray, out?: NumberArray): NumberArray => honest.forward(xs, out) as NumberArray;
  const backward = (xs: NumberArray, dys: NumberArray, out?: NumberArray): NumberArray => honest.backward(xs, dys, out) as NumberArray;

  it('none in the package itself', async () => {
    expect(await failure({})).toBeUndefined();
  });

  it('a tail that is not computed in place', async () => {
    const message = await failure({
      forward: (xs, out) => {
        const tail = out === xs ? xs.slice(xs.length - (xs.length % 4)) : undefined;
        const ys = forward(xs, out);
        if (tail !== undefined) ys.set(tail, ys.length - tail.length);
        return ys;
      },
    });
    expect(message).toMatch(/^forward in place of \d elements: expected .* at place \d, got/);
  });

  it('a chunk that ends one element early', async () => {
    const message = await failure({
      forward: (xs, out) => {
        const ys = forward(xs, out);
        if (ys.length > chunk) ys[chunk - 1] = ys[chunk] ?? 0;
        return ys;
      },
    });
    expect(message).toMatch(/^forward of 4097 elements: expected .* at place 4095, got/);
  });

  it('a vector that is written whole where only its first elements belong to the array', async () => {
    const message = await failure({
      backward: (xs, dys, out) => {
        const ds = backward(xs, dys, out);
        const whole = Math.ceil(ds.length / 4) * 4;
        const room = (ds.buffer.byteLength - ds.byteOffset) / ds.BYTES_PER_ELEMENT;
        if (out !== undefined && room >= whole) new Float32Array(ds.buffer, ds.byteOffset, whole).fill(0, ds.length);
        return ds;
      },
    });
    expect(message).toBe('something was written beside an array of 1 elements');
  });

  it('an input that is written to', async () => {
    const message = await failure({
      backward: (xs, dys, out) => {
        const ds = backward(xs, dys, out);
        if (ds !== dys && ds !== xs && dys.length > 2) dys[2] = 0;
        return ds;
      },
    });
    expect(message).toMatch(/^backward without an output of \d elements|^dys after a call of \d elements: expected .* at place 2, got 0$/);
  });

  it('a result that its neighbour changes', async () => {
    const message = await failure({
      forward: (xs, out) => {
        const swamped = xs.some((x) => Math.abs(x) === Number.POSITIVE_INFINITY);
        const ys = forward(xs, out);
        if (swamped) ys.set(ys.map((y) => (Math.abs(y) < 1 ? 0 : y)));
        return ys;
      },
    });
    expect(message).toMatch(/^forward of \d+ elements: expected .* got 0$/);
  });

  it('a derivative that is another one when it comes with the value', async () => {
    const message = await failure({
      valueAndDerivative: (xs, ys, ds) => {
        const pair = honest.valueAndDerivative(xs, ys, ds) as { value: NumberArray; derivative: NumberArray };
        pair.derivative.set(pair.derivative.map((d) => d * (1 + 2 ** -23)));
        return pair;
      },
    });
    expect(message).toMatch(/^the derivative of valueAndDerivative of \d+ elements: expected/);
  });
});
