import { computeHere, type Quantity } from '@rampa/conformance';
import { nullDawn } from '@rampa/conformance/devices';
import * as rampa from '@rampa/wgsl';
import { describe, expect, test } from 'vitest';
import { differenceOf, verifyEmittedHalves } from '../src/halves/emitted';
import { everyHalf, halfBits, halfOf, roundToHalf } from '../src/halves/half';
import { halfBackend } from '../src/halves/onDevice';
import { verifyHalves } from '../src/halves/verifyHalves';
import { faulty, only, ourColumns, specification, theOracle } from './support';

describe('f16', () => {
  test('has 63488 finite numbers, two infinities and NaN', () => {
    const all = everyHalf();
    expect(all.length).toBe(63_488 + 3);
    expect([halfOf(1), halfOf(0x0400), halfOf(0x3c00), halfOf(0x7bff), halfOf(0xfc00)]).toEqual([
      2 ** -24,
      2 ** -14,
      1,
      65504,
      Number.NEGATIVE_INFINITY,
    ]);
    expect(Object.is(halfOf(0x8000), -0)).toBe(true);
  });

  test('every pattern comes back from its number', () => {
    for (let bits = 0; bits < 2 ** 16; bits++) {
      const x = halfOf(bits);
      if (!Number.isNaN(x) && halfBits(x) !== bits) throw new Error(`${bits}: ${halfBits(x)}`);
    }
    expect(halfOf(halfBits(Number.NaN))).toBeNaN();
  });

  test('rounding: to itself, to the nearer neighbour, and at the middle to the even one', () => {
    for (let bits = 0; bits < 0x7bff; bits++) {
      const [low, high] = [halfOf(bits), halfOf(bits + 1)];
      const middle = (low + high) / 2;
      const tiny = (high - low) * 2 ** -12;
      const got = [low, middle - tiny, middle, middle + tiny, -middle].map(roundToHalf);
      const even = bits % 2 === 0 ? low : high;
      if (got.join() !== [low, low, even, high, -even].join()) throw new Error(`at ${low}: ${got.join()}`);
    }
    expect([65519.99, 65520, 1e30, -1e30, Number.NaN].map(roundToHalf)).toEqual([65504, Infinity, Infinity, -Infinity, Number.NaN]);
    expect(Object.is(roundToHalf(-0), -0)).toBe(true);
    expect(Object.is(roundToHalf(-(2 ** -26)), -0)).toBe(true);
  });
});

test('a sample of inputs of every activation is within half a unit on every backend that needs no device', async () => {
  const oracle = await theOracle();
  const results = await verifyHalves({
    specification,
    oracle,
    compute: computeHere(specification, oracle),
    columns: await ourColumns(),
    stride: 997,
  });
  expect(results.filter(({ passed }) => !passed)).toEqual([]);
});

describe('faults are found', () => {
  const verify = async (name: string, ...fault: Parameters<typeof faulty>): Promise<string[]> => {
    const oracle = await theOracle();
    const results = await verifyHalves({
      specification: only(name),
      oracle,
      compute: computeHere(specification, oracle),
      columns: await faulty(...fault),
      stride: 13,
    });
    return results.filter(({ passed, backend }) => !passed && backend === 'faulty').map(({ quantity }) => quantity);
  };

  test('no fault, no finding', async () => {
    expect(await verify('sigmoid', (_request, answer) => answer)).toEqual([]);
  });

  test('a rounding on the way: to 13 bits, then to 11', async () => {
    const fault: Parameters<typeof faulty>[0] = (_request, answer) =>
      answer.map((y) => (Number(y.toPrecision(17)) === 0 || !Number.isFinite(y) ? y : to13Bits(y)));
    expect(await verify('sigmoid', fault)).toContain('value, in f16');
  });

  test('a NaN that is swallowed, and a sign of zero', async () => {
    expect(await verify('tanh', (_request, answer) => answer.map((y) => (Number.isNaN(y) ? 0 : y)))).toContain('derivative, in f16');
    expect(await verify('tanh', (_request, answer) => answer.map((y) => y + 0))).toContain('value, in f16');
  });
});

function to13Bits(y: number): number {
  const unit = 2 ** (Math.floor(Math.log2(Math.abs(y))) - 12);
  return Math.round(y / unit) * unit;
}

describe('the f16 functions of WGSL', () => {
  test('are the f32 functions between conversions', () => {
    const results = verifyEmittedHalves();
    expect(results.filter(({ passed }) => !passed)).toEqual([]);
    expect(results.map((result) => result.function).sort()).toEqual(specification.activations.map(({ name }) => name).sort());
  });

  test.each([
    ['functions of one result each', false, 'let x = vec2f(h);', 'let x = vec2f(h * h);'],
    ['parts of one function', true, '(vec2f(h), alpha)[1]', '(vec2f(h * h), alpha)[1]'],
    ['parts of one function, another of them', true, '(vec2f(h), alpha)[1]', '(vec2f(h), alpha)[2]'],
    ['parts of one function', true, '0.5 +', '0.25 +'],
  ])('other arithmetic is noticed: %s', (_, derivatives, text, other) => {
    const [half, full] = (['f16', 'f32'] as const).map((scalar) => rampa.compose([rampa.elu], { scalar, width: 2, derivatives }).code) as [
      string,
      string,
    ];
    expect(differenceOf(half, full, 2)).toBeUndefined();
    expect(half).toContain(text);
    expect(differenceOf(half.replace(text, other), full, 2)).toContain(other);
    expect(differenceOf(full, full, 2)).toBeDefined();
  });
});

test('what runs on a device with f16 is valid', async () => {
  // Runs nothing: results are whatever the buffers hold.
  const backend = await halfBackend(nullDawn);
  for (const { name, parameters } of specification.activations) {
    const request = {
      name,
      parameters: Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter.default])),
      inputs: [Float32Array.of(1, -2, 0.5)],
      type: 'f32',
      inPlace: false,
    } as const;
    const quantities: Quantity[] = [
      { kind: 'value' },
      { kind: 'derivative' },
      ...parameters.map((parameter): Quantity => ({ kind: 'parameterDerivative', parameter: parameter.name })),
    ];
    for (const quantity of quantities) expect(await backend?.evaluate({ ...request, quantity }), name).toHaveLength(3);
  }
  await backend?.close?.();
});
