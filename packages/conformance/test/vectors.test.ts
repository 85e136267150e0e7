import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ActivationSpec, Expression } from '@rampa/ir';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fullGrid, planActivation } from '../src/vectors/activationRecipe';
import { buildVectors, vectorHash } from '../src/vectors/build';
import { decodeVectors, encodeVectors, StaleVectorsError } from '../src/vectors/file';
import { hashOf } from '../src/vectors/hash';
import { makeInputs } from '../src/vectors/inputs';
import { computeHere, computeInWorkers } from '../src/vectors/pool';
import { Random } from '../src/vectors/random';
import { compute } from '../src/vectors/truth';
import type { ActivationVectors, ReductionVectors } from '../src/vectors/types';
import { type Bench, makeBench, smallGrid } from './support';

let bench: Bench;
let folder: string;

beforeAll(async () => {
  bench = await makeBench([
    'tanh',
    'sigmoid',
    'elu',
    'celu',
    'heaviside',
    'hardSigmoid',
    'softplus2',
    'softplusApproximation',
    'mish',
    'softmax',
    'logSoftmax',
    'maxout',
  ]);
  folder = await mkdtemp(join(tmpdir(), 'rampa-vectors-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const activation = (name: string): ActivationSpec => {
  const spec = bench.specification.activations.find((candidate) => candidate.name === name);
  if (spec === undefined) throw new Error(name);
  return spec;
};

describe('inputs', () => {
  const make = (type: 'f32' | 'f64') => makeInputs(new Random('test'), { type, size: 20500, points: [0, 3, -1.1925], scales: [1] });

  it('hold what the contract names', () => {
    const inputs = make('f32');
    const found = new Set(inputs);
    expect(inputs.length).toBeGreaterThanOrEqual(20000);
    // Ends with the zeros and the special values.
    expect([...inputs.slice(-5)].map((x) => (Object.is(x, -0) ? '-0' : String(x)))).toEqual(['0', '-0', '-Infinity', 'Infinity', 'NaN']);
    for (const x of [2 ** -149, -(2 ** -149), 2 ** -126, 2 ** -126 - 2 ** -149, 3.4028234663852886e38, -3.4028234663852886e38])
      expect(found).toContain(x);
    for (let ulps = -3; ulps <= 3; ulps++) expect(found).toContain(3 + ulps * 2 ** -22);
    for (let exponent = -126; exponent <= 127; exponent++) {
      for (const sign of [-1, 1]) {
        const inside = inputs.filter((x) => Math.sign(x) === sign && Math.abs(x) >= 2 ** exponent && Math.abs(x) < 2 ** (exponent + 1));
        expect(inside.length).toBeGreaterThanOrEqual(8);
      }
    }
    const between = (low: number, high: number): number => inputs.filter((x) => x >= low && x <= high).length;
    expect(between(-20, 20)).toBeGreaterThan(10000);
    expect(between(-110, -80)).toBeGreaterThan(1000);
    expect(between(80, 100)).toBeGreaterThan(1000);
  });

  it('are the same every time, all of the type, and sorted', () => {
    expect(make('f32')).toEqual(make('f32'));
    const doubles = make('f64');
    expect(doubles.filter((x) => Math.fround(x) !== x).length).toBeGreaterThan(15000);
    const finite = doubles.slice(0, -5);
    expect(finite.every((x, i) => i === 0 || x > (finite[i - 1] ?? 0))).toBe(true);
  });

  it('are at least 20,000 of f32 for every function and order, most of them at default parameters', () => {
    for (const spec of bench.specification.activations) {
      const groups = planActivation(spec, bench.oracle, fullGrid).filter((group) => group.inputType === 'f32' && group.barsHold);
      const all = groups.reduce((sum, { inputs }) => sum + inputs.length, 0);
      expect(all, spec.name).toBeGreaterThanOrEqual(20000);
      expect((groups[0]?.inputs.length ?? 0) / all, spec.name).toBeGreaterThan(0.45);
    }
  });
});

describe('parameter sets', () => {
  it('go to the edges of the constraint and beyond the range of the bars', () => {
    const values = (name: string, parameter: string, barsHold: boolean) =>
      new Set(
        planActivation(activation(name), bench.oracle, smallGrid.activations)
          .filter((group) => group.barsHold === barsHold)
          .map(({ parameters }) => parameters[parameter]),
      );
    const elu = values('elu', 'alpha', true);
    for (const alpha of [0, 2 ** -20, 1, 2 ** 20]) expect(elu).toContain(alpha);
    expect([...elu].every((alpha) => (alpha ?? -1) >= 0)).toBe(true);
    const celu = values('celu', 'alpha', true);
    expect(celu).not.toContain(0);
    expect(celu).toContain(2 ** -20);
    const heaviside = values('heaviside', 'atZero', true);
    for (const atZero of [0, 1, 1 - 2 ** -20]) expect(heaviside).toContain(atZero);
    expect([...values('hardSigmoid', 'slope', true)]).toEqual(expect.arrayContaining([-1.5, -(2 ** -20)]));
    expect([...values('elu', 'alpha', false)]).toEqual(expect.arrayContaining([2 ** -100, 2 ** 100]));
  });

  it('hold the rounded defaults, given unrounded to a backend that rounds, and the exact ones for backends that do not', () => {
    const groups = planActivation(activation('hardSigmoid'), bench.oracle, smallGrid.activations);
    expect(groups[0]).toMatchObject({ parameters: { slope: Math.fround(1 / 6), offset: 0.5 }, unrounded: { slope: 1 / 6, offset: 0.5 } });
    expect(groups.filter(({ parameters }) => parameters.slope === 1 / 6).map(({ inputType }) => inputType)).toEqual(['f32', 'f64']);
  });
});

describe('true values', () => {
  const at = (name: string, key: string, x: number, parameters: Record<string, number> = {}): { hi: number; lo: number } => {
    const { hi, lo } = compute(bench.specification, bench.oracle, {
      kind: 'activation',
      name,
      key,
      parameters,
      inputs: Float64Array.of(x),
    });
    return { hi: hi[0] ?? Number.NaN, lo: lo[0] ?? Number.NaN };
  };

  it('are those of published constants, to more than a double', () => {
    // tanh 1 = 0.76159415595576488811945828260479359041..., sigmoid 1 = 0.73105857863000487925115924182183627436...,
    // 1/e - 1 = -0.63212055882855767840447622983853912555..., log2(1 + 2^0) = 1.
    const digits = [
      [at('tanh', 'value', 1), 0.7615941559557649, 761594155955764888119458282604793590n],
      [at('sigmoid', 'value', 1), 0.7310585786300049, 731058578630004879251159241821836274n],
      [at('elu', 'value', -1, { alpha: 1 }), -0.6321205588285577, -632120558828557678404476229838539125n],
    ] as const;
    for (const [{ hi, lo }, nearest, decimals] of digits) {
      expect(hi).toBe(nearest);
      // hi is a multiple of 2^-54, so hi * 2^54 is a whole number; the rest is compared to 1e-30.
      const exact = (decimals * 2n ** 54n) / 10n ** 6n - BigInt(hi * 2 ** 54) * 10n ** 30n;
      expect(Number(exact) / 1e30 / 2 ** 54).toBeCloseTo(lo, 30);
    }
    expect(at('softplus2', 'value', 0)).toEqual({ hi: 1, lo: 0 });
  });

  it('follow declarations at special points', () => {
    expect(at('softplusApproximation', 'value', 0).hi).toBe(Math.LN2);
    expect(at('softplusApproximation', 'derivative', 0)).toEqual({ hi: 0.5, lo: 0 });
    expect(at('mish', 'value', Number.NEGATIVE_INFINITY).hi).toBe(-0);
    expect(at('mish', 'value', -0).hi).toBe(-0);
    expect(at('mish', 'value', 0).hi).toBe(0);
    expect(at('elu', 'value', Number.NEGATIVE_INFINITY, { alpha: 2 }).hi).toBe(-2);
    expect(at('elu', 'derivative', 0, { alpha: 2 }).hi).toBe(2);
    expect(at('heaviside', 'value', -0, { atZero: 0.5 }).hi).toBe(0.5);
    expect(at('tanh', 'derivative', Number.NaN).hi).toBeNaN();
    // Far below the smallest subnormal double, yet of the right sign.
    expect(at('mish', 'value', -3000).hi).toBe(-0);
  });

  const row = (name: string, ...values: number[]): number[] => [
    ...compute(bench.specification, bench.oracle, {
      kind: 'row',
      name,
      parameters: name === 'maxout' ? { pieces: values.length } : {},
      row: Float64Array.from(values),
      indices: name === 'maxout' ? [0] : [...values.keys()],
    }).hi,
  ];

  it('of rows with infinities are limits, or NaN where there is none', () => {
    const { POSITIVE_INFINITY: most, NEGATIVE_INFINITY: least, NaN: nan } = Number;
    expect(row('softmax', most, 1)).toEqual([1, 0]);
    expect(row('softmax', least, 1)).toEqual([0, 1]);
    expect(row('softmax', least, least, least)).toEqual([nan, nan, nan]);
    expect(row('softmax', most, most, 1)).toEqual([nan, nan, nan]);
    expect(row('softmax', 1, nan)).toEqual([nan, nan]);
    expect(row('logSoftmax', most, 1)).toEqual([0, least]);
    expect(row('logSoftmax', least, least)).toEqual([nan, nan]);
    expect(row('maxout', least, 2)).toEqual([2]);
    expect(row('maxout', least, least)).toEqual([least]);
    expect(row('maxout', most, nan)).toEqual([nan]);
  });

  it('of a backward pass from outputs is the vector-Jacobian product', () => {
    const job = {
      kind: 'backward',
      name: 'softmax',
      parameters: {},
      row: Float64Array.of(0.25, 0.75),
      dys: Float64Array.of(3, -1),
      indices: [0, 1],
    } as const;
    // y (dy - (0.25 * 3 - 0.75)) = y (dy - 0)
    const { hi, terms } = compute(bench.specification, bench.oracle, job);
    expect([...hi]).toEqual([0.75, -0.75]);
    expect([...(terms ?? [])]).toEqual([0.25 * (3 + 1.5), 0.75 * (1 + 1.5)]);
  });

  it('are the same from worker processes', async () => {
    const jobs = ['elu', 'mish', 'tanh'].map(
      (name) =>
        ({
          kind: 'activation',
          name,
          key: 'derivative',
          parameters: name === 'elu' ? { alpha: 1 } : {},
          inputs: Float64Array.of(-2, 0.5, Number.NaN),
        }) as const,
    );
    let values = 0;
    const here = await computeHere(bench.specification, bench.oracle)(jobs, () => {});
    const there = await computeInWorkers(bench.specification, 2)(jobs, (more) => {
      values += more;
    });
    expect(there).toEqual(here);
    expect(values).toBe(9);
  });

  it('that a worker cannot give are an error that names the function', async () => {
    const job = { kind: 'activation', name: 'nonsense', key: 'value', parameters: {}, inputs: Float64Array.of(1) } as const;
    await expect(computeInWorkers(bench.specification, 2)([job], () => {})).rejects.toThrow('unknown activation nonsense');
  });
});

describe('vector files', () => {
  it('come back as they were', () => {
    for (const name of ['elu', 'softmax']) {
      const vectors = bench.vectors.get(name);
      if (vectors === undefined) throw new Error(name);
      expect(decodeVectors(encodeVectors(vectors, 'abc'), 'abc', 'here')).toEqual(vectors);
      // As read from a file: at an odd place of a larger buffer.
      const encoded = encodeVectors(vectors, 'abc');
      const larger = Buffer.alloc(encoded.length + 3);
      larger.set(encoded, 3);
      expect(decodeVectors(larger.subarray(3), 'abc', 'here')).toEqual(vectors);
    }
  });

  it('of another spec, or cut short, are refused', () => {
    const vectors = bench.vectors.get('elu');
    if (vectors === undefined) throw new Error('elu');
    const file = encodeVectors(vectors, 'abc');
    expect(() => decodeVectors(file, 'abd', 'elu.vectors')).toThrow(StaleVectorsError);
    expect(() => decodeVectors(file, 'abd', 'elu.vectors')).toThrow(
      'elu.vectors: stale: expected vectors of the spec abd, got those of abc',
    );
    expect(() => decodeVectors(file.subarray(0, file.length - 8), 'abc', 'elu.vectors')).toThrow('cut short');
    expect(() => decodeVectors(file.subarray(0, 10), 'abc', 'elu.vectors')).toThrow('cut short');
    expect(() => decodeVectors(new Uint8Array(64), 'abc', 'elu.vectors')).toThrow('not a vector file');
  });

  it('are made once, made again when the spec changes, and removed with their function', async () => {
    const { specification, oracle } = bench;
    const only = (spec: ActivationSpec) => ({ ...specification, activations: [spec], reductions: [] });
    const build = (spec: ActivationSpec) => buildVectors(only(spec), oracle, folder, smallGrid, computeHere(only(spec), oracle), () => {});
    expect((await build(activation('tanh'))).made).toEqual(['tanh']);
    const library = await build(activation('tanh'));
    expect(library.made).toEqual([]);
    expect(await library.load('tanh')).toEqual(bench.vectors.get('tanh'));

    const one: Expression = { kind: 'number', text: '1' };
    const changed: ActivationSpec = {
      ...activation('tanh'),
      limits: { ...activation('tanh').limits, value: { minusInfinity: one, plusInfinity: one } },
    };
    const newer = await build(changed);
    expect(newer.made).toEqual(['tanh']);
    // The library of the old spec now finds vectors of the new one.
    await expect(library.load('tanh')).rejects.toThrow(StaleVectorsError);

    await writeFile(join(folder, 'tanh.vectors'), (await readFile(join(folder, 'tanh.vectors'))).subarray(0, 100));
    expect((await build(changed)).made).toEqual(['tanh']);
    expect((await build(activation('mish'))).made).toEqual(['mish']);
    await expect(newer.load('tanh')).rejects.toThrow('ENOENT');
  });

  it('are keyed by mathematics and grid, not by words', () => {
    const { specification } = bench;
    const spec = activation('elu');
    const hash = vectorHash(spec, specification, smallGrid);
    expect(vectorHash({ ...spec, summary: 'other words', source: 'elsewhere' }, specification, smallGrid)).toBe(hash);
    expect(vectorHash({ ...spec, keepsNegativeZero: !spec.keepsNegativeZero }, specification, smallGrid)).not.toBe(hash);
    expect(vectorHash(spec, specification, { ...smallGrid, activations: fullGrid })).not.toBe(hash);
    expect(hashOf({ a: 0, b: [1] })).toBe(hashOf({ b: [1], a: 0 }));
    expect(hashOf({ a: 0 })).not.toBe(hashOf({ a: -0 }));
    expect(hashOf([1, 2])).not.toBe(hashOf([2, 1]));
    expect(hashOf(['1'])).not.toBe(hashOf([1]));
  });

  it('hold rows for reductions, judged where they say', () => {
    const softmax = bench.vectors.get('softmax') as ReductionVectors;
    expect(softmax.value.map(({ length }) => length)).toEqual([2, 7]);
    for (const group of [...softmax.value, ...softmax.backward]) {
      expect(group.truths.hi.length).toBe(group.positions.length);
      expect(Math.max(...group.positions)).toBeLessThan(group.inputs[0]?.length ?? 0);
    }
    const elu = bench.vectors.get('elu') as ActivationVectors;
    for (const { inputs, truths } of elu.groups)
      for (const { hi, lo } of Object.values(truths)) expect([hi.length, lo.length]).toEqual([inputs.length, inputs.length]);
  });
});
