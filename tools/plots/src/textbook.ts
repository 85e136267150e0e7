import { isKnown, valueInDoubles } from '@rampa/conformance';
import type { ActivationSpec, Expression, PrimitiveSpec, Specification } from '@rampa/ir';
import type { Peer } from './peer';

type Variables = Readonly<Record<string, Expression>>;

/** A formula with its variables replaced and primitives that have a formula of their own written out: what is left is arithmetic and calls. */
function writtenOut(node: Expression, primitives: ReadonlyMap<string, PrimitiveSpec>, variables: Variables): Expression {
  const inner = (child: Expression): Expression => writtenOut(child, primitives, variables);
  switch (node.kind) {
    case 'variable':
      return variables[node.name] ?? node;
    case 'negate':
    case 'not':
      return { ...node, operand: inner(node.operand) };
    case 'arithmetic':
    case 'compare':
    case 'logic':
      return { ...node, left: inner(node.left), right: inner(node.right) };
    case 'conditional':
      return { ...node, test: inner(node.test), then: inner(node.then), otherwise: inner(node.otherwise) };
    case 'call': {
      const given = node.arguments.map(inner);
      const formula = isKnown(node.callee) ? undefined : primitives.get(node.callee)?.formula;
      if (formula === undefined) return { ...node, arguments: given };
      const bound = Object.fromEntries(formula.arguments.flatMap((name, k) => (given[k] === undefined ? [] : [[name, given[k]]])));
      return writtenOut(formula.body, primitives, bound);
    }
    default:
      return node;
  }
}

/** Whether JavaScript has every function that is called. */
function isInMath(node: Expression): boolean {
  if (node.kind === 'call') return isKnown(node.callee) && node.arguments.every(isInMath);
  return Object.values(node).every((child) => typeof child !== 'object' || isInMath(child as Expression));
}

/**
 * The textbook formula of the spec as a loop over a Float32Array: `Math` in doubles, rounded once when stored. Functions whose textbook formula needs
 * what `Math` does not have (erfc) are absent.
 */
export function textbookPeer(specification: Specification): Peer {
  const primitives = new Map(specification.primitives.map((primitive) => [primitive.name, primitive]));
  const formulaOf = (spec: ActivationSpec, key: string): Expression | undefined =>
    key === 'value' || key === 'derivative' ? spec.formula[key] : spec.formula.parameterDerivatives[key];
  return {
    id: 'Math loop',
    version: `Node ${process.versions.node}`,
    operation(name, quantity) {
      const spec = specification.activations.find((candidate) => candidate.name === name);
      const formula = spec && formulaOf(spec, quantity.parameter ?? quantity.kind);
      if (formula === undefined) return undefined;
      const body = writtenOut(formula, primitives, {});
      if (!isInMath(body)) return undefined;
      return {
        words: 'the textbook formula in Math',
        run: ({ inputs: [xs = new Float32Array()], parameters }) =>
          Float32Array.from(xs, (x) => valueInDoubles(body, { ...parameters, x })),
      };
    },
  };
}
