import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assemble, lower, type Program } from '@rampa/codegen';
import { repositoryRoot } from '@rampa/conformance';
import type { Oracle } from '@rampa/oracle';
import { createOracle } from '@rampa/oracle';
import { readSpecification } from '@rampa/reader';
import { beforeAll, describe, expect, test } from 'vitest';
import { compareText } from '../src/compare';
import { Kernels } from '../src/kernels';
import { Memory } from '../src/memory';
import { planGroups, tasksOf } from '../src/plan';
import { faults } from '../src/report';
import { type MeasuredRow, Rows } from '../src/rows';
import { runTask } from '../src/task';

/** What CI measures. */
const inputs = 2 ** 20;
const columns = ['js', 'wasm faithful', 'wasm fast'];

const specification = readSpecification(repositoryRoot);
let oracle: Oracle;
let memory: Memory;

beforeAll(async () => {
  oracle = await createOracle(specification);
  memory = new Memory(await assemble(compareText));
});

/** The program of a spec in which one text stands in place of another. */
function planted(file: string, from: string, to: string): Program {
  const root = mkdtempSync(join(tmpdir(), 'rampa-fault-'));
  try {
    cpSync(join(repositoryRoot, 'spec'), join(root, 'spec'), { recursive: true });
    const path = join(root, 'spec', file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(from)) throw new Error(`${file}: expected '${from}'`);
    writeFileSync(path, text.replace(from, to));
    return lower(readSpecification(root));
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Measures the derivative of elu in alpha, whose kernels are made here: those of one program against the reference of another. */
async function measure(kernelsOf: Program): Promise<readonly MeasuredRow[]> {
  const choice = { functions: ['elu'], columns, orders: ['alpha'], inputs };
  const [group] = await planGroups(lower(specification), oracle, choice);
  const [other] = await planGroups(kernelsOf, oracle, choice);
  if (group === undefined || other === undefined) throw new Error('expected a group');
  const kernels = await new Kernels().prepare(other, memory.load(other));
  const rows = new Rows();
  const own = memory.load(group);
  for (const task of tasksOf(group)) rows.add(group, await runTask(specification, oracle, group, task, kernels, own));
  return rows.all();
}

describe('faults are found in the sample that CI measures', () => {
  let right: readonly MeasuredRow[];
  beforeAll(async () => {
    right = await measure(lower(specification));
  });
  const record = { find: ({ backend }: MeasuredRow) => right.find((row) => row.backend === backend) };
  const found = async (file: string, from: string, to: string): Promise<string[]> =>
    faults(await measure(planted(file, from, to)), record).map(({ row }) => row.backend);

  test('none where there is none', () => {
    expect(right.map(({ backend }) => backend)).toEqual(columns);
    expect(faults(right)).toEqual([]);
    for (const { worst, backend } of right) expect(worst.ulp, backend).toBeLessThan(0.8);
  });

  test('a coefficient that is off by one unit in the 8th digit', async () => {
    // Far within the bar of 1 ULP: it is the figure that was verified before which shows it.
    expect(await found('primitives/expm1.ts', '7.2150279829263845', '7.2150280829263845')).toEqual(['js', 'wasm faithful']);
    expect(await found('primitives/expm1.ts', '0.166666672,', '0.16666777,')).toEqual(['wasm fast']);
  });

  test('a wrong clamp', async () => {
    expect(await found('primitives/expm1.ts', 'max(x, -60), 700', 'max(x, -6), 700')).toEqual(['js', 'wasm faithful']);
    expect(await found('primitives/expm1.ts', 'max(x, -30), 89', 'max(x, -12), 89')).toEqual(['wasm fast']);
  });

  test('a swapped branch', async () => {
    expect(await found('activations/elu.ts', 'alpha: (x) => (x > 0 ? 0 : expm1(x)) }', 'alpha: (x) => (x > 0 ? expm1(x) : 0) }')).toEqual(
      columns,
    );
  });

  test('a swallowed NaN, a lost sign of zero, a wrong limit and an error are told in words', async () => {
    const [group] = await planGroups(lower(specification), oracle, {
      functions: ['elu'],
      columns: ['js'],
      orders: ['value'],
      inputs: 2 ** 14,
    });
    if (group === undefined) throw new Error('expected a group');
    const own = memory.load(group);
    const [kernel] = await new Kernels().prepare(group, own);
    const [task] = tasksOf(group);
    if (kernel === undefined || task === undefined) throw new Error('expected a kernel and a task');
    const failures = async (change: (y: number, x: number) => number): Promise<readonly string[]> => {
      const wrong = { ...kernel, run: async (xs: Float32Array) => (await kernel.run(xs)).map((y, i) => change(y, xs[i] ?? 0)) };
      const [finding] = await runTask(specification, oracle, group, task, [wrong], own);
      return finding?.failures ?? [];
    };
    expect(await failures((y) => y)).toEqual([]);
    expect((await failures((y) => (Number.isNaN(y) ? 0 : y))).join()).toContain('x = NaN (alpha = 1) gives 0, expected NaN');
    expect((await failures((y) => (Object.is(y, -0) ? 0 : y))).join()).toContain('x = -0 (alpha = 1) gives 0, expected -0');
    expect((await failures((y, x) => (x === Number.NEGATIVE_INFINITY ? -2 : y))).join()).toContain('x = -Infinity (alpha = 1) gives -2');
    expect((await failures((y, x) => (x > 100 ? y * (1 + 2 ** -21) : y))).join()).toContain('within 1 ULP');
  });
});
