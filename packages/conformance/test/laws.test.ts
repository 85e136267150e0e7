import type { LawSpec, Specification } from '@rampa/ir';
import { createOracle, type Oracle } from '@rampa/oracle';
import { readSpecification } from '@rampa/reader';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Backend } from '../src/adapter';
import { repositoryRoot } from '../src/devices/repository';
import { columnsOf } from '../src/runner/column';
import { LawChecker, type LawOutcome } from '../src/runner/laws';
import { further, honest, perfectBackend } from './support';

let specification: Specification;
let oracle: Oracle;
let perfect: Backend;
let fast: Backend;

beforeAll(async () => {
  specification = readSpecification(repositoryRoot);
  oracle = await createOracle(specification);
  perfect = perfectBackend({ specification, oracle });
  fast = perfectBackend({ specification, oracle }, 'fast', { ...honest, plans: { f32: 'fast' }, parameterType: 'f32' });
});

const law = (words: string): LawSpec => {
  const found = specification.laws.find(({ name }) => name.startsWith(words));
  if (found === undefined) throw new Error(words);
  return found;
};

async function check(words: string | LawSpec, backend: Backend): Promise<LawOutcome> {
  const [column] = await columnsOf([backend]);
  if (column === undefined) throw new Error('no column');
  return new LawChecker(specification, oracle).check(typeof words === 'string' ? law(words) : words, column);
}

/** Changes what one function gives. */
function bent(backend: Backend, name: string, kind: string, bend: (result: number) => number): Backend {
  return {
    ...backend,
    evaluate: async (request) => {
      const results = await backend.evaluate(request);
      return request.name === name && request.quantity.kind === kind ? results.map(bend) : results;
    },
  };
}

describe('a correct backend', () => {
  it('keeps every law of the spec, in f32 and in doubles', async () => {
    const double = perfectBackend({ specification, oracle }, 'double', { ...honest, plans: { f64: 'double' } });
    for (const backend of [fast, double]) {
      for (const { name } of specification.laws) {
        const { verdict } = await check(name, backend);
        expect(verdict.failures, `${name} on ${backend.id}`).toEqual([]);
        expect(verdict.cases, name).toBeGreaterThanOrEqual(100);
      }
    }
  });
});

describe('a violated law is found:', () => {
  const cases = [
    ['relu is max(0, x)', 'relu', 'value', (y: number) => y + 0.001],
    ['relu(a x) = a relu(x)', 'relu', 'value', (y: number) => y + 1],
    ['prelu = max(x, slope x)', 'prelu', 'value', (y: number) => -y],
    ['maxout of (x, slope x)', 'maxout', 'value', (y: number) => y / 2],
    ['elu >= -alpha', 'elu', 'value', (y: number) => y * 1.1],
    ['elu >= shiftedRelu', 'shiftedRelu', 'value', (y: number) => y + 0.1],
    ['the derivative of softplus', 'softplus', 'derivative', (y: number) => further(y, 8)],
    ['the gradient of logSumExp is', 'logSumExp', 'backward', (y: number) => 1 - y],
    ['softmax sums to 1', 'softmax', 'value', (y: number) => y * 1.001],
    ['mish = x tanh(softplus(x))', 'softplus', 'value', (y: number) => y + 0.01],
    ['squareplus with b = 0', 'squareplus', 'value', (y: number) => further(y, 8)],
    ['squareplus is monotone', 'squareplus', 'value', (y: number) => -y],
    ['squareplus > 0', 'squareplus', 'value', (y: number) => -y],
    ['0 <= softplus - relu', 'softplus', 'value', (y: number) => y * 2],
    ['silu with beta = 0', 'silu', 'value', () => Number.NaN],
  ] as const;
  for (const [words, name, kind, bend] of cases) {
    it(words, async () => {
      const { verdict, functions } = await check(words, bent(perfect, name, kind, bend));
      expect(verdict.passed).toBeLessThan(verdict.cases);
      expect(functions).toContain(name);
    });
  }

  it('with the point and both sides in words', async () => {
    const { verdict } = await check(
      'softplus2 is softplus',
      bent(perfect, 'softplus2', 'value', (y) => y + 1),
    );
    expect(verdict.failures[0]?.message).toMatch(/^x = .*: expected \[.*\] = \[.*\], within the error bars$/);
  });
});

describe('the bars of the operands', () => {
  it('are what a law may be off by: 3 ULP on the fast plan, not on the faithful one', async () => {
    const bend = (y: number): number => (y === 0 ? y : further(y, 3));
    expect((await check('softplus2 is softplus', bent(fast, 'softplus2', 'value', bend))).verdict.failures).toEqual([]);
    expect((await check('softplus2 is softplus', bent(perfect, 'softplus2', 'value', bend))).verdict.failures.length).toBeGreaterThan(0);
  });

  it('do not excuse a law that is false', async () => {
    const wrong: LawSpec = {
      ...law('silu with beta = 0'),
      name: 'silu with beta = 0 is x/3',
      sides: [
        law('silu with beta = 0').sides[0] ?? { kind: 'number', text: '0' },
        { kind: 'arithmetic', operator: 'divide', left: { kind: 'variable', name: 'x' }, right: { kind: 'number', text: '3' } },
      ],
    };
    expect((await check(wrong, perfect)).verdict.passed).toBeLessThan(40);
  });
});
