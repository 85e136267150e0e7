import { beforeAll, describe, expect, it } from 'vitest';
import { type Bench, change, further, honest, makeBench, messages, perfectBackend, runBench, withFault } from './support';

let bench: Bench;

beforeAll(async () => {
  bench = await makeBench(['elu', 'relu', 'mish', 'hardSigmoid', 'leakyRelu', 'softmax', 'logSumExp']);
});

const fast = { ...honest, plans: { f32: 'fast' }, parameterType: 'f32' } as const;

describe('a correct backend', () => {
  it('passes, rounding once', async () => {
    const report = await runBench(bench, [perfectBackend(bench)]);
    expect(messages(report)).toEqual([]);
    expect(report.ok).toBe(true);
    const worst = report.outcomes.flatMap(({ verdict }) => verdict.worst?.ulp ?? []);
    expect(Math.max(...worst)).toBeLessThan(0.5001);
    expect(Math.max(...worst)).toBeGreaterThan(0.4);
  });

  it('passes in doubles, and with parameters rounded to f32', async () => {
    const double = perfectBackend(bench, 'double', { ...honest, plans: { f64: 'double' } });
    const report = await runBench(bench, [double, perfectBackend(bench, 'fast', fast)]);
    expect(messages(report)).toEqual([]);
    expect(report.ok).toBe(true);
    expect(report.columns.map(({ id }) => id)).toEqual(['double f64', 'fast']);
  });

  it('judges special values too: every function counts NaN, both infinities and both zeros', async () => {
    const seen = new Set<string>();
    const spy = withFault(perfectBackend(bench), (request, results) => {
      for (const x of request.inputs[0] ?? []) if (request.name === 'elu') seen.add(Object.is(x, -0) ? '-0' : String(x));
      return results;
    });
    await runBench(bench, [spy]);
    for (const special of ['NaN', 'Infinity', '-Infinity', '0', '-0', '1.401298464324817e-45', '3.4028234663852886e+38'])
      expect(seen).toContain(special);
  });
});

describe('a planted fault is caught:', () => {
  const caught = async (fault: Parameters<typeof withFault>[1], capabilities = honest): Promise<string[]> => {
    const report = await runBench(bench, [withFault(perfectBackend(bench, 'faulty', capabilities), fault)]);
    expect(report.ok).toBe(false);
    return messages(report);
  };
  let planted = 0;
  /** One input between -3 and -2, the first seen. */
  const once = (fault: (result: number) => number): Parameters<typeof withFault>[1] => {
    let at: number | undefined;
    return change('value', (x, result) => {
      if (at === undefined && x > -3 && x < -2) at = planted = x;
      return x === at ? fault(result) : undefined;
    });
  };

  it('5 ULP at one point, on the fast plan', async () => {
    const found = await caught(
      once((result) => further(result, 5)),
      fast,
    );
    expect(found.some((message) => message.includes(`x = ${planted} `) || message.includes(`x = ${planted} gives`))).toBe(true);
    expect(found.every((message) => /off by (4\.[5-9]|5\.[0-4])/.test(message) || message.includes('in place'))).toBe(true);
  });

  it('4 ULP are accepted on the fast plan', async () => {
    const report = await runBench(bench, [
      withFault(
        perfectBackend(bench, 'almost', fast),
        change('value', (x, result) => (x > -3 && x < -2 && result !== 0 ? further(result, 3) : undefined)),
      ),
    ]);
    expect(messages(report)).toEqual([]);
  });

  it('2 ULP at one point, on the faithful plan', async () => {
    expect((await caught(once((result) => further(result, 2)))).length).toBeGreaterThan(0);
  });

  it('a derivative of the wrong sign', async () => {
    expect((await caught(change('derivative', (_, result) => -result))).join('\n')).toContain('elu derivative');
  });

  it('a wrong parameter derivative', async () => {
    expect((await caught(change('parameterDerivative', (_, result) => 2 * result))).join('\n')).toContain('elu d/alpha');
  });

  it('a swallowed NaN, in the value and in the derivative', async () => {
    expect(await caught(change('value', (x) => (Number.isNaN(x) ? 0 : undefined)))).toContain(
      'elu value: x = NaN (alpha = 1) gives 0, expected NaN',
    );
    expect(await caught(change('derivative', (x) => (Number.isNaN(x) ? 1 : undefined)))).toContain(
      'relu derivative: x = NaN gives 1, expected NaN',
    );
  });

  it('a lost -0, and a -0 that should be +0', async () => {
    expect(await caught(change('value', (x) => (Object.is(x, -0) ? 0 : undefined)))).toContain('mish value: x = -0 gives 0, expected -0');
    expect(await caught(change('value', (x) => (Object.is(x, -0) ? -0 : undefined)))).toContain('relu value: x = -0 gives -0, expected 0');
  });

  it('NaN at -Infinity, where the limit is -0', async () => {
    expect(await caught(change('value', (x) => (x === Number.NEGATIVE_INFINITY ? Number.NaN : undefined)))).toContain(
      'mish value: x = -Infinity gives NaN, expected -0',
    );
  });

  it('a finite value at Infinity', async () => {
    expect(await caught(change('value', (x) => (x === Number.POSITIVE_INFINITY ? 3.4e38 : undefined)))).toContain(
      'relu value: x = Infinity gives 3.3999999521443642e+38, expected Infinity',
    );
  });

  it('an overflow beyond the range of the bars', async () => {
    const found = await caught((request, results) =>
      (request.parameters.alpha ?? 1) > 1e20 && request.name === 'elu' ? results.map(() => Number.POSITIVE_INFINITY) : results,
    );
    expect(found.join('\n')).toMatch(/elu value: .*alpha = 1\.26.*e\+30\) gives Infinity/);
  });

  it('results of the wrong length', async () => {
    expect((await caught((_, results) => results.slice(1))).join('\n')).toMatch(/expected \d+ results, got \d+/);
  });

  it('results of the wrong type', async () => {
    expect((await caught((_, results) => Float64Array.from(results))).join('\n')).toContain('expected a Float32Array, got Float64Array');
  });

  it('an exception', async () => {
    const found = await caught(() => {
      throw new Error('the kernel is on fire');
    });
    expect(found).toContain('elu value: the kernel is on fire');
    expect(found).toContain('softmax backward: the kernel is on fire');
  });

  it('other bits in place', async () => {
    const found = await caught((request, results) =>
      request.inPlace && request.quantity.kind === 'value' ? results.map((y) => -y) : results,
    );
    expect(found.join('\n')).toContain('in place, expected');
  });

  it('parameters that are ignored', async () => {
    const defaults = { elu: { alpha: 1 }, leakyRelu: { slope: 0.01 } } as Record<string, Record<string, number>>;
    const backend = perfectBackend(bench, 'deaf');
    const report = await runBench(bench, [
      { ...backend, evaluate: (request) => backend.evaluate({ ...request, parameters: defaults[request.name] ?? request.parameters }) },
    ]);
    expect(report.unexpected.map((outcome) => `${outcome.function} ${outcome.quantity}`)).toEqual(
      expect.arrayContaining(['elu value', 'leakyRelu derivative']),
    );
  });

  it('parameters that are not rounded by a backend that says it rounds them', async () => {
    const backend = perfectBackend(bench, 'vain', honest);
    const report = await runBench(bench, [{ ...backend, capabilities: () => ({ ...honest, parameterType: 'f32' }) }]);
    expect(messages(report).join('\n')).toContain('hardSigmoid value');
  });

  it('a backward pass that forgets the upstream gradient', async () => {
    const backend = perfectBackend(bench, 'forgetful');
    const report = await runBench(bench, [
      {
        ...backend,
        evaluate: (request) =>
          backend.evaluate({
            ...request,
            quantity: request.quantity.kind === 'backward' && request.shape === undefined ? { kind: 'derivative' } : request.quantity,
          }),
      },
    ]);
    expect(messages(report).join('\n')).toContain('mish backward');
  });

  it('a gradient sum that drops a term', async () => {
    const found = await caught((request, results) =>
      request.quantity.kind === 'parameterGradient' ? results.map((sum) => sum + 0.01) : results,
    );
    expect(found.join('\n')).toContain('elu gradient/alpha: the sum of');
  });

  it('a wrong entry of a softmax', async () => {
    const found = await caught((request, results) => {
      if (request.name === 'softmax' && request.quantity.kind === 'value') results[results.length - 1] = (results.at(-1) ?? 0) * 1.001;
      return results;
    });
    expect(found.join('\n')).toContain('softmax value: output 6 of the row');
  });

  it('a softmax of a row with NaN, or of infinities only, that is no NaN row', async () => {
    const found = await caught((request, results) =>
      request.name === 'softmax' ? results.map((y) => (Number.isNaN(y) ? 0.5 : y)) : results,
    );
    expect(found).toContain('softmax value: output 0 of the row [NaN, 1] gives 0.5, expected NaN');
    expect(found).toContain('softmax value: output 1 of the row [-Infinity, -Infinity] gives 0.5, expected NaN');
  });

  it('a logSumExp of -Infinity only that is NaN', async () => {
    const found = await caught((request, results) =>
      request.name === 'logSumExp' ? results.map((y) => (y === Number.NEGATIVE_INFINITY ? Number.NaN : y)) : results,
    );
    expect(found).toContain('logSumExp value: output 0 of the row [-Infinity, -Infinity] gives NaN, expected -Infinity');
  });
});

describe('what a backend declares is allowed for:', () => {
  const flush = (x: number): number => (Math.abs(x) < 2 ** -126 ? Math.sign(x) * 0 : x);
  const flushing = { ...honest, flushesSubnormals: true };

  it('flushed subnormals', async () => {
    const run = (capabilities: typeof honest) =>
      runBench(bench, [withFault(perfectBackend(bench, 'flushing', capabilities), (_, results) => results.map(flush))]);
    expect((await run(flushing)).ok).toBe(true);
    expect((await run(honest)).ok).toBe(false);
  });

  it('flushed subnormal inputs', async () => {
    const backend = perfectBackend(bench, 'flushing', flushing);
    const report = await runBench(bench, [
      {
        ...backend,
        evaluate: (request) =>
          backend.evaluate(request.shape === undefined ? { ...request, inputs: request.inputs.map((array) => array.map(flush)) } : request),
      },
    ]);
    // In place is compared with out of place, which is flushed in the same way.
    expect(messages(report)).toEqual([]);
  });

  it('NaN and infinities that do not get through', async () => {
    const lost = { ...honest, keepsNaN: false, keepsInfinity: false };
    const report = await runBench(bench, [
      withFault(perfectBackend(bench, 'lossy', lost), (_, results) => results.map((y) => (Number.isFinite(y) ? y : 0))),
    ]);
    expect(messages(report)).toEqual([]);
  });
});

describe('backends against each other:', () => {
  it('disagreement beyond the combined bars is found even where a bar alone would hide it', async () => {
    // Each claims a fast plan; one is 4 ULP above and the other 6 below, which it may not be.
    const shifted = (id: string, places: number) =>
      withFault(
        perfectBackend(bench, id, fast),
        change('value', (x, result) => (x > -3 && x < -2 && result !== 0 ? further(result, places) : undefined)),
      );
    const report = await runBench(bench, [shifted('above', 3), shifted('below', -3), shifted('far', -9)]);
    expect(report.unexpected.every(({ column }) => column === 'far')).toBe(true);
    // Those of a backend that fails by itself are left out of the report's list.
    expect(report.disagreements).toEqual([]);
  });
});
