import { type MachineNode, schedule, truthOps } from '@rampa/ir';
import { assertCalls } from './calls';
import { bitsOf, hasLiteral, literal } from './literal';
import { roundedNodes } from './rounding';

/**
 * Machine graphs as WGSL that is generic over the width. `lines[n]` is the expression of the variable %n and refers to earlier ones only;
 * a node that is used once stands where it is used. Placeholders: %n a variable, $name a parameter as the width's type, @name( a helper,
 * #F the width's float type. What a function needs is picked from the lines when its text is composed.
 */
export interface Printed {
  readonly lines: readonly string[];
  /** One expression for each root. */
  readonly roots: readonly string[];
}

interface Piece {
  readonly text: string;
  readonly level: number;
  readonly depth: number;
}

/** How tightly WGSL operators bind; comparisons and logic always stand in parentheses, which also keeps a < b, c > d from reading as a template list. */
const level = { add: 1, multiply: 2, unary: 3, primary: 4 } as const;

/** Compilers limit how deep expressions nest. */
const maxDepth = 16;

const infix = { add: '+', subtract: '-', multiply: '*', divide: '/' } as const;
const tests = { less: '<', lessOrEqual: '<=', equal: '==', notEqual: '!=', and: '&', or: '|' } as const;

/** `never` is a truth value that is false wherever the results count: whether an input is NaN. */
export function print(roots: readonly MachineNode[], never: MachineNode | undefined, inputText: (name: string) => string): Printed {
  const lines: string[] = [];
  const pieces = new Map<MachineNode, Piece>();
  const uses = countUses(roots);
  const rounded = never === undefined ? new Set<MachineNode>() : roundedNodes(roots);
  const first = never !== undefined && schedule(roots).some((node) => rounded.has(node) || node.op === 'round') ? [never] : [];
  const neverText = (): string | undefined => (never === undefined ? undefined : pieces.get(never)?.text);

  for (const node of schedule([...first, ...roots])) {
    const plain = pieceOf(node, (operand) => pieces.get(operand) as Piece, inputText, neverText());
    const piece = rounded.has(node)
      ? { text: `@rounded(${plain.text}, ${neverText()})`, level: level.primary, depth: plain.depth + 1 }
      : plain;
    const leaf = node.op === 'constant' || node.op === 'input' || node.op === 'parameter';
    const inline = (uses.get(node) ?? 0) < 2 && piece.depth < maxDepth && !first.includes(node);
    pieces.set(node, leaf || inline ? piece : { text: `%${lines.push(piece.text) - 1}`, level: level.primary, depth: 0 });
  }
  const texts = roots.map((root) => asValue(root, pieces.get(root) as Piece));
  for (const text of [...lines, ...texts]) assertCalls(text);
  return { lines, roots: texts };
}

function countUses(roots: readonly MachineNode[]): Map<MachineNode, number> {
  const uses = new Map<MachineNode, number>();
  const use = (node: MachineNode): void => void uses.set(node, (uses.get(node) ?? 0) + 1);
  for (const root of new Set(roots)) use(root);
  for (const node of schedule(roots)) {
    if (node.op === 'select') use(node.test);
    if ('a' in node) use(node.a);
    if ('b' in node) use(node.b);
  }
  return uses;
}

function pieceOf(
  node: MachineNode,
  operand: (node: MachineNode) => Piece,
  inputText: (name: string) => string,
  never: string | undefined,
): Piece {
  /** Where a vector of the width is wanted, as opposed to arithmetic, which takes a number beside a vector. */
  const full = (of: MachineNode): string => asValue(of, operand(of));
  const at = (of: MachineNode, least: number): string => {
    const piece = operand(of);
    return piece.level < least ? `(${piece.text})` : piece.text;
  };
  const deeper = (...operands: MachineNode[]): number => 1 + Math.max(...operands.map((of) => operand(of).depth));
  const primary = (text: string, ...operands: MachineNode[]): Piece => ({ text, level: level.primary, depth: deeper(...operands) });

  switch (node.op) {
    case 'input':
      return { text: inputText(node.name), level: level.primary, depth: 0 };
    case 'parameter':
      return { text: `$${node.name}`, level: level.primary, depth: 0 };
    case 'constant':
      return hasLiteral(node.value)
        ? { text: literal(node.value), level: node.value < 0 ? level.unary : level.primary, depth: 0 }
        : { text: `@fromBits(${bitsOf(node.value)})`, level: level.primary, depth: 0 };
    case 'negate':
      return { text: `-${at(node.a, level.primary)}`, level: level.unary, depth: deeper(node.a) };
    case 'not':
      return { text: `!${at(node.a, level.primary)}`, level: level.unary, depth: deeper(node.a) };
    case 'abs':
    case 'sqrt':
      return primary(`${node.op}(${full(node.a)})`, node.a);
    case 'round':
      return primary(never === undefined ? `round(${full(node.a)})` : `@nearest(${full(node.a)}, ${never})`, node.a);
    case 'pow2':
    case 'highPart':
    case 'exponentOf':
    case 'significandOf':
    case 'isNaN':
      return primary(`@${node.op}(${full(node.a)})`, node.a);
    case 'min':
    case 'max':
      return primary(`@${node.op}(${full(node.a)}, ${full(node.b)})`, node.a, node.b);
    case 'add':
    case 'subtract': {
      // a + -c is a - c, exactly.
      const negative = node.b.op === 'constant' && node.b.value < 0 && hasLiteral(node.b.value);
      const sign = (node.op === 'add') === negative ? '-' : '+';
      const right = negative ? literal(-(node.b as { value: number }).value) : at(node.b, level.multiply);
      return { text: `${at(node.a, level.add)} ${sign} ${right}`, level: level.add, depth: deeper(node.a, node.b) };
    }
    case 'multiply':
    case 'divide':
      return {
        text: `${at(node.a, level.multiply)} ${infix[node.op]} ${at(node.b, level.unary)}`,
        level: level.multiply,
        depth: deeper(node.a, node.b),
      };
    case 'equal': {
      const [constant, other] = node.a.op === 'constant' ? [node.a, node.b] : [node.b, node.a];
      if (constant.op === 'constant' && Math.abs(constant.value) === Infinity) {
        return primary(`@isBits(${full(other)}, ${bitsOf(constant.value)})`, other);
      }
      return primary(`(${full(node.a)} == ${full(node.b)})`, node.a, node.b);
    }
    case 'less':
    case 'lessOrEqual':
    case 'notEqual':
    case 'and':
    case 'or':
      return primary(`(${full(node.a)} ${tests[node.op]} ${full(node.b)})`, node.a, node.b);
    case 'select':
      return primary(`select(${full(node.b)}, ${full(node.a)}, ${full(node.test)})`, node.test, node.a, node.b);
  }
}

/** A node as a value of the width's type. */
function asValue(node: MachineNode, { text }: Piece): string {
  if (node.op !== 'constant' || !hasLiteral(node.value)) return text;
  return `#F(${text})`;
}

/** Operations this printer knows: all of them. */
export const operations: ReadonlySet<MachineNode['op']> = new Set([
  ...truthOps,
  ...(Object.keys(infix) as (keyof typeof infix)[]),
  'input',
  'parameter',
  'constant',
  'select',
  'negate',
  'abs',
  'sqrt',
  'round',
  'pow2',
  'highPart',
  'exponentOf',
  'significandOf',
  'min',
  'max',
]);
