import { type Expression, nodesOf, replace, substitute } from '@rampa/ir';

/** One way to write a formula differently. Whether it is the same function is proven afterwards. */
export interface Candidate {
  readonly expression: Expression;
  /** In words, for the user. */
  readonly rule: string;
}

/** Where x is stopped: far beyond what counts in f64, in f32, and where exponentials of exponentials have settled. */
const stops = [3000, 80, 20] as const;

const number = (text: string): Expression => ({ kind: 'number', text });
const call = (callee: string, ...given: readonly Expression[]): Expression => ({ kind: 'call', callee, arguments: given });

/** In products with a decaying exponential, x must not make up for it, and beyond where the result has settled nothing may overflow: x is stopped. */
export function boundedInputs(formula: Expression): Candidate[] {
  const parts = nodesOf(formula).filter(
    (node) => (node.kind === 'arithmetic' || node.kind === 'call') && hasCall(node) && reads(node, 'x'),
  );
  return parts.flatMap((part) =>
    bounds.map(({ bounded, words }) => ({
      expression: replace(formula, new Map([[part, withInput(part, bounded)]])),
      rule: `x kept ${words} in ${part === formula ? 'the formula' : 'a part of the formula'}: beyond that the result has settled`,
    })),
  );
}

/** Another rewriting, and x stopped besides: some of them are better only together. */
export function alsoBounded({ expression, rule }: Candidate): Candidate[] {
  const more = bounds.map(({ bounded, words }) => ({ expression: withInput(expression, bounded), rule: `${rule}; x kept ${words}` }));
  return [{ expression, rule }, ...more];
}

const variable: Expression = { kind: 'variable', name: 'x' };

const bounds = stops.flatMap((stop) => [
  { bounded: call('clamp', variable, number(`${stop}`)), words: `between -${stop} and ${stop}` },
  { bounded: call('min', variable, number(`${stop}`)), words: `at most ${stop}` },
  { bounded: call('max', variable, { kind: 'negate', operand: number(`${stop}`) }), words: `at least -${stop}` },
]);

function withInput(formula: Expression, input: Expression): Expression {
  return substitute(formula, new Map([['x', input]]));
}

/** Functions that are their argument for a tiny one, and how tiny, so that the difference is below 2^-60 of it. */
const tiny: Readonly<Record<string, string>> = {
  tanh: '4.656612873077393e-10',
  expm1: '4.336808689942018e-19',
  log1p: '4.336808689942018e-19',
};

/** tanh(a), expm1(a), log1p(a) of an argument that has become tiny is the argument, which a product with it need not round first. */
export function tinyArguments(formula: Expression): Candidate[] {
  const guarded = new Set(nodesOf(formula).flatMap((node) => (node.kind === 'conditional' ? [node.otherwise] : [])));
  return nodesOf(formula).flatMap((node) => {
    if (!isCall(node) || tiny[node.callee] === undefined) return [];
    const [a] = node.arguments;
    if (a === undefined || !hasCall(a) || guarded.has(node)) return [];
    const test: Expression = { kind: 'compare', operator: '<', left: call('abs', a), right: number(tiny[node.callee] as string) };
    const replacement: Expression = { kind: 'conditional', test, then: a, otherwise: node };
    return [{ expression: replace(formula, new Map([[node, replacement]])), rule: `${node.callee}(a) = a for a tiny a` }];
  });
}

/** The formula with one of its stops, or one of its cases, left out. */
export function withoutAPart(formula: Expression): Expression[] {
  return nodesOf(formula).flatMap((node) => {
    const inner = isCall(node) && stopping.has(node.callee) ? node.arguments[0] : node.kind === 'conditional' ? node.otherwise : undefined;
    return inner === undefined ? [] : [replace(formula, new Map([[node, inner]]))];
  });
}

const stopping = new Set(['min', 'max', 'clamp']);

const cheap = new Set(['abs', 'min', 'max', 'carry', 'clamp', 'sqrt']);

function hasCall(formula: Expression): boolean {
  return nodesOf(formula).some((node) => isCall(node) && !cheap.has(node.callee));
}

function reads(formula: Expression, name: string): boolean {
  return nodesOf(formula).some((node) => node.kind === 'variable' && node.name === name);
}

function isCall(node: Expression): node is Expression & { readonly kind: 'call' } {
  return node.kind === 'call';
}
