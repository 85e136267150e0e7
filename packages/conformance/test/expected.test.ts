import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Backend } from '../src/adapter';
import { type ExpectedFailure, readExpectedFailures } from '../src/runner/expected';
import { asJson, findings, scoreboard } from '../src/runner/report';
import { type Bench, change, further, honest, makeBench, perfectBackend, runBench, withFault } from './support';

let bench: Bench;
let faulty: Backend;

const entry: ExpectedFailure = { function: 'tanh', backend: 'faulty', quantity: 'value', ulp: 3.6, reason: 'the kernel is a placeholder' };

beforeAll(async () => {
  bench = await makeBench(['tanh', 'relu']);
  // Between 2.5 and 3.5 ULP off, at one input.
  const fault = change('value', (x, result) => (x > 1 && x < 1.2 ? further(result, 3) : undefined));
  faulty = withFault(perfectBackend(bench, 'faulty'), (request, results) => (request.name === 'tanh' ? fault(request, results) : results));
});

describe('expected failures', () => {
  it('make a known failure pass, and are printed with their reason', async () => {
    const report = await runBench(bench, [faulty], [entry]);
    expect(report.ok).toBe(true);
    expect(report.unexpected).toEqual([]);
    expect(findings(report)).toMatch(/1 expected failures:\n {2}tanh value on faulty: [23]\.\d+ ULP: the kernel is a placeholder/);
    expect(scoreboard(report)).toContain('known ');
  });

  it('without an entry the run fails', async () => {
    const report = await runBench(bench, [faulty]);
    expect(report.ok).toBe(false);
    expect(scoreboard(report)).toContain('FAIL ');
    expect(findings(report)).toContain('tanh value on faulty:');
  });

  it('that have grown fail', async () => {
    const report = await runBench(bench, [faulty], [{ ...entry, ulp: 1.5 }]);
    expect(report.ok).toBe(false);
    expect(findings(report)).toContain('WORSE tanh value on faulty: expected 1.5 ULP at most');
  });

  it('that pass now are stale and fail', async () => {
    const report = await runBench(bench, [perfectBackend(bench, 'faulty')], [entry]);
    expect(report.ok).toBe(false);
    expect(findings(report)).toContain('STALE tanh value on faulty: it passes now: remove the entry');
  });

  it('of a quantity that does not exist are stale', async () => {
    const report = await runBench(bench, [faulty], [entry, { ...entry, quantity: 'd/alpha' }]);
    expect(report.ok).toBe(false);
    expect(report.expected.map(({ state }) => state)).toEqual(['as expected', 'stale']);
  });

  it('of functions and backends that are not run are left alone', async () => {
    const others = [
      { ...entry, backend: 'another' },
      { ...entry, function: 'gelu' },
    ];
    const report = await runBench(bench, [faulty], [entry, ...others]);
    expect(report.ok).toBe(true);
    expect(report.expected.length).toBe(1);
  });

  it('of one backend do not cover another, nor another quantity', async () => {
    const report = await runBench(bench, [faulty, { ...faulty, id: 'other' }], [entry]);
    expect(report.unexpected.map(({ column }) => column)).toEqual(['other']);
  });

  it('with a null figure cover special values, which a figure does not', async () => {
    const deaf = withFault(perfectBackend(bench, 'faulty'), (request, results) =>
      request.name === 'tanh' ? change('value', (x) => (Number.isNaN(x) ? 0 : undefined))(request, results) : results,
    );
    expect((await runBench(bench, [deaf], [{ ...entry, ulp: null }])).ok).toBe(true);
    expect((await runBench(bench, [deaf], [entry])).ok).toBe(false);
  });

  it('are read from a file whose shape is checked', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rampa-expected-'));
    const read = async (content: unknown): Promise<ExpectedFailure[]> => {
      const path = join(folder, 'expected-failures.json');
      await writeFile(path, JSON.stringify(content));
      return readExpectedFailures(path);
    };
    expect(await read([entry])).toEqual([entry]);
    for (const wrong of [
      {},
      [{ ...entry, reason: '' }],
      [{ ...entry, ulp: '3' }],
      [{ ...entry, ulp: -1 }],
      [{ ...entry, extra: 1 }],
      [{ function: 'tanh' }],
    ]) {
      await expect(read(wrong)).rejects.toThrow('expected a list of { function, backend, quantity, ulp, reason }');
    }
    await rm(folder, { recursive: true });
  });
});

describe('the report', () => {
  it('shows passed cases, the worst error and its place, and each policy', async () => {
    const flushing = perfectBackend(bench, 'gpu', {
      ...honest,
      flushesSubnormals: true,
      keepsNaN: false,
      exactDivision: false,
      device: 'a device',
    });
    const report = await runBench(bench, [perfectBackend(bench), flushing]);
    const table = scoreboard(report);
    expect(table).toMatch(/tanh .*\d+ pass/);
    expect(table).toMatch(/value .*0\.\d{4} at -?[\d.e-]+/);
    const words = findings(report);
    expect(words).toContain('perfect: faithful (f32); NaN kept; infinities kept; subnormals kept; division correctly rounded');
    expect(words).toContain(
      'gpu: faithful (f32); NaN lost: not judged; infinities kept; subnormals may be flushed to zero; division not correctly rounded (a device)',
    );
  });

  it('is plain data as JSON', async () => {
    const report = await runBench(bench, [faulty]);
    const json = JSON.parse(JSON.stringify(asJson(report))) as {
      ok: boolean;
      outcomes: { function: string; worst: { ulp: number } | null; failures: unknown[] }[];
    };
    expect(json.ok).toBe(false);
    expect(json.outcomes.find((outcome) => outcome.function === 'tanh')?.failures.length).toBeGreaterThan(0);
  });
});

describe('columns', () => {
  it('need different ids and a plan', async () => {
    await expect(runBench(bench, [faulty, faulty])).rejects.toThrow('expected different ids, got faulty twice');
    await expect(runBench(bench, [{ ...faulty, capabilities: () => ({ ...honest, plans: {} }) }])).rejects.toThrow(
      'expected capabilities with a plan',
    );
  });
});
