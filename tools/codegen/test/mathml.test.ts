import { fileURLToPath } from 'node:url';
import type { Expression, Specification } from '@rampa/ir';
import { readSpecification } from '@rampa/reader';
import { describe, expect, it, test } from 'vitest';
import { formulaMathml } from '../src/shared/mathml';
import { type Element, parseXml } from './xml';

const specification = readSpecification(fileURLToPath(new URL('../../..', import.meta.url)));

/** How many children MathML asks for. */
const counts: Readonly<Record<string, number>> = { math: 1, mfrac: 2, msup: 2, msub: 2, munder: 2, msqrt: 1, mtr: 2, mtd: 1 };
const tokens = ['mi', 'mn', 'mo', 'mtext'];
const containers = ['mrow', 'mtable', ...Object.keys(counts)];

/** What is wrong with an element of presentation MathML, or nothing. */
function fault({ name, children }: Element): string | undefined {
  if (tokens.includes(name)) return children.length === 1 && typeof children[0] === 'string' ? undefined : `${name} must hold text`;
  if (!containers.includes(name)) return `${name} is no element`;
  const expected = counts[name] ?? children.length;
  if (children.length !== expected || children.length === 0) return `${name} has ${children.length} children`;
  for (const child of children) {
    const wrong = typeof child === 'string' ? `${name} holds the text ${child}` : fault(child);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function formulas({ activations, reductions, laws }: Specification): (readonly [name: string, formula: Expression])[] {
  const ofActivations = activations.flatMap(({ name, formula, evaluate }) =>
    [formula, evaluate].flatMap(({ value, derivative, parameterDerivatives }) =>
      [value, derivative, ...Object.values(parameterDerivatives)].map((expression) => [name, expression] as const),
    ),
  );
  const ofReductions = reductions.flatMap(({ name, formula }) => [[name, formula.value] as const, [name, formula.derivative] as const]);
  const ofLaws = laws.flatMap(({ name, sides, where }) =>
    [...sides, ...(where === undefined ? [] : [where])].map((side) => [name, side] as const),
  );
  return [...ofActivations, ...ofReductions, ...ofLaws];
}

test('every formula of the spec is well-formed MathML', () => {
  const all = formulas(specification);
  expect(all.length).toBeGreaterThan(150);
  for (const [name, formula] of all) expect(fault(parseXml(formulaMathml(formula))), name).toBeUndefined();
});

/** The formula's one element, without the frame. */
function inner(formula: Expression): string {
  const frame = /^<math xmlns="http:\/\/www\.w3\.org\/1998\/Math\/MathML" display="block">(.*)<\/math>$/;
  return frame.exec(formulaMathml(formula))?.[1] ?? 'no frame';
}

function formulaOf(name: string): Expression {
  const found = specification.activations.find((activation) => activation.name === name);
  if (found === undefined) throw new Error(`no activation ${name}`);
  return found.formula.value;
}

const x: Expression = { kind: 'variable', name: 'x' };
const number = (text: string): Expression => ({ kind: 'number', text });
const arithmetic = (left: Expression, operator: 'add' | 'subtract' | 'multiply' | 'divide', right: Expression): Expression => ({
  kind: 'arithmetic',
  operator,
  left,
  right,
});
const call = (callee: string, ...operands: readonly Expression[]): Expression => ({ kind: 'call', callee, arguments: operands });

describe('by hand', () => {
  it('elu: cases, a Greek parameter, parentheses, an invisible product', () => {
    expect(inner(formulaOf('elu'))).toBe(
      '<mrow><mo>{</mo><mtable columnalign="left">' +
        '<mtr><mtd><mi>x</mi></mtd><mtd><mrow><mi>x</mi><mo>&gt;</mo><mn>0</mn></mrow></mtd></mtr>' +
        '<mtr><mtd><mrow><mi>α</mi><mo>\u2062</mo><mrow><mo>(</mo><mrow><msup><mi>e</mi><mi>x</mi></msup><mo>\u2212</mo><mn>1</mn></mrow><mo>)</mo></mrow></mrow></mtd>' +
        '<mtd><mtext>otherwise</mtext></mtd></mtr></mtable></mrow>',
    );
  });

  it('sigmoid: a fraction, a negative exponent', () => {
    expect(inner(formulaOf('sigmoid'))).toBe(
      '<mfrac><mn>1</mn><mrow><mn>1</mn><mo>+</mo><msup><mi>e</mi><mrow><mo>\u2212</mo><mi>x</mi></mrow></msup></mrow></mfrac>',
    );
  });

  it('relu6: functions with several arguments', () => {
    expect(inner(formulaOf('relu6'))).toBe(
      '<mrow><mi>min</mi><mo>\u2061</mo><mrow><mo>(</mo><mrow><mrow><mi>max</mi><mo>\u2061</mo><mrow><mo>(</mo><mrow><mn>0</mn><mo>,</mo><mi>x</mi></mrow><mo>)</mo></mrow></mrow>' +
        '<mo>,</mo><mn>6</mn></mrow><mo>)</mo></mrow></mrow>',
    );
  });

  it('softsign: bars', () => {
    expect(inner(formulaOf('softsign'))).toBe(
      '<mfrac><mi>x</mi><mrow><mn>1</mn><mo>+</mo><mrow><mo fence="true">|</mo><mi>x</mi><mo fence="true">|</mo></mrow></mrow></mfrac>',
    );
  });

  const single: readonly (readonly [what: string, formula: Expression, mathml: string])[] = [
    [
      'a difference of a sum keeps its parentheses',
      arithmetic(x, 'subtract', arithmetic(x, 'add', number('1'))),
      '<mrow><mi>x</mi><mo>\u2212</mo><mrow><mo>(</mo><mrow><mi>x</mi><mo>+</mo><mn>1</mn></mrow><mo>)</mo></mrow></mrow>',
    ],
    [
      'a digit behind a product gets a visible sign',
      arithmetic(x, 'multiply', number('2')),
      '<mrow><mi>x</mi><mo>\u22c5</mo><mn>2</mn></mrow>',
    ],
    [
      'so does a power of two',
      arithmetic(x, 'multiply', call('exp2', x)),
      '<mrow><mi>x</mi><mo>\u22c5</mo><msup><mn>2</mn><mi>x</mi></msup></mrow>',
    ],
    ['a factor of 1 vanishes', arithmetic(number('1'), 'multiply', x), '<mi>x</mi>'],
    ['carry vanishes', call('carry', x), '<mi>x</mi>'],
    ['a power of ten', number('1e-20'), '<msup><mn>10</mn><mrow><mo>\u2212</mo><mn>20</mn></mrow></msup>'],
    ['a decimal with an exponent', number('2.5e8'), '<mrow><mn>2.5</mn><mo>\u22c5</mo><msup><mn>10</mn><mn>8</mn></msup></mrow>'],
    [
      'constants',
      arithmetic({ kind: 'constant', name: 'pi' }, 'divide', { kind: 'constant', name: 'sqrt2' }),
      '<mfrac><mi>π</mi><msqrt><mn>2</mn></msqrt></mfrac>',
    ],
    [
      'ln 2 as a factor',
      arithmetic({ kind: 'constant', name: 'ln2' }, 'multiply', x),
      '<mrow><mrow><mi>ln</mi><mo>\u2061</mo><mn>2</mn></mrow><mo>\u2062</mo><mi>x</mi></mrow>',
    ],
    [
      'log1p',
      call('log1p', x),
      '<mrow><mi>ln</mi><mo>\u2061</mo><mrow><mo>(</mo><mrow><mn>1</mn><mo>+</mo><mi>x</mi></mrow><mo>)</mo></mrow></mrow>',
    ],
    ['a name of many letters', { kind: 'variable', name: 'atZero' }, '<mi>atZero</mi>'],
    [
      'logic',
      {
        kind: 'not',
        operand: {
          kind: 'logic',
          operator: 'or',
          left: { kind: 'compare', operator: '<', left: x, right: x },
          right: { kind: 'compare', operator: '!=', left: x, right: x },
        },
      },
      '<mrow><mo>¬</mo><mrow><mo>(</mo><mrow><mrow><mi>x</mi><mo>&lt;</mo><mi>x</mi></mrow><mtext>\u00a0or\u00a0</mtext><mrow><mi>x</mi><mo>≠</mo><mi>x</mi></mrow></mrow><mo>)</mo></mrow></mrow>',
    ],
    [
      'names are escaped',
      call('a<&>b', x),
      '<mrow><mi>a&lt;&amp;&gt;b</mi><mo>\u2061</mo><mrow><mo>(</mo><mi>x</mi><mo>)</mo></mrow></mrow>',
    ],
  ];
  it.each(single)('%s', (_, formula, mathml) => {
    expect(inner(formula)).toBe(mathml);
  });
});

describe('the check itself', () => {
  it.each(['<a><b></a></b>', '<a>', '<a>1 < 2</a>', '<a>R&D</a>', '<a b=c></a>', '<a></a><a></a>', '</a>'])('refuses %s', (xml) => {
    expect(() => parseXml(xml)).toThrow(SyntaxError);
  });
  it('refuses a fraction of three', () => {
    expect(fault(parseXml('<math><mfrac><mn>1</mn><mn>2</mn><mn>3</mn></mfrac></math>'))).toBe('mfrac has 3 children');
  });
});
