import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Expression } from '@rampa/ir';
import { readSpecification } from '@rampa/reader';
import { describe, expect, it, test } from 'vitest';
import { exportFPCore, specFileOf } from '../src/index';
import { activation, type Case, cases, inputsOf, parameterSets, primitives, root } from './quantities';
import { same } from './same';
import { only } from './show';

function exported({ spec, quantity, form }: Case): string {
  return exportFPCore(spec, { quantity, form, primitives });
}

/** The points at which two formulas differ. */
function differences({ spec, expression }: Case, other: Expression): string[] {
  return parameterSets(spec).flatMap((parameters) =>
    inputsOf(spec)
      .filter((x) => !same(expression, other, { x, ...parameters }))
      .map((x) => JSON.stringify({ x, ...parameters })),
  );
}

test('every activation of the spec is here, with all its quantities in both forms', () => {
  expect(cases.length).toBeGreaterThan(110);
  expect(new Set(cases.map(({ spec }) => spec.name)).size).toBe(24);
});

describe('export, then import', () => {
  it.each(cases)('$name', (quantity) => {
    const { spec, expression, form } = quantity;
    const read = only(exported(quantity));
    expect(read.inputs).toEqual(['x']);
    expect(read.precision).toBe('binary64');
    expect(read.notes).toEqual([]);
    expect(read.parameters).toEqual(spec.parameters);
    expect(differences(quantity, read.value)).toEqual([]);
    const textbook = cases.find((candidate) => candidate.spec === spec && candidate.quantity === quantity.quantity);
    if (form === 'formula' || textbook === undefined || textbook.expression === expression) expect(read.spec).toBeUndefined();
    else expect(differences(textbook, read.spec ?? expression)).toEqual([]);
  });
});

describe('import, then a spec file, then the reader', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rampa-fpcore-'));
  const files = cases.map((quantity) => {
    writeFileSync(join(folder, `${quantity.name}.ts`), specFileOf(only(exported(quantity)), quantity.name));
    return `${quantity.name}.ts`;
  });
  const { activations } = readSpecification(root, { folder, files });
  rmSync(folder, { recursive: true });

  it.each(cases)('$name', (quantity) => {
    const read = activations.find(({ name }) => name === quantity.name);
    expect(read?.parameters).toEqual(quantity.spec.parameters);
    expect(read?.source).toBe(quantity.spec.source);
    // The very same operations, so that nothing is computed in another order.
    expect(read?.evaluate.value).toEqual(only(exported(quantity)).value);
    expect(read === undefined ? ['not read'] : differences(quantity, read.evaluate.value)).toEqual([]);
  });
});

describe('a fault in the text is seen', () => {
  const faults: readonly (readonly [name: string, from: string, to: string])[] = [
    ['geluTanh', '0.044715', `0.044715${'0'.repeat(52)}1`],
    ['elu', '(- (exp x) 1)', '(- (exp x) 1.0000000000000000000000000000000000000000000000000000000000001)'],
    ['relu6', '(fmin (fmax 0 x) 6)', '(fmax (fmin 0 x) 6)'],
    ['heaviside', '(== x 0)', '(< x 0)'],
    ['softplus', '(/ (log', '(* (log'],
  ];
  it.each(faults)('%s: %s', (name, from, to) => {
    const quantity = cases.find((candidate) => candidate.spec === activation(name) && candidate.quantity === 'value') as Case;
    const text = exported(quantity);
    expect(text).toContain(from);
    expect(differences(quantity, only(text.replace(from, to)).value)).not.toEqual([]);
  });
});
