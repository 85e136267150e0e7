import { type MachineNode, operands, schedule } from '@rampa/ir';

/**
 * Nodes whose rounding the rest of the graph computes with. Shader compilers may treat floats as reals: (1 + x) - 1 becomes x,
 * a * b - c * b becomes (a - c) * b, (x + 3) / 6 becomes x / 6 + 0.5, and the rounding error that such terms were meant to give, the exactness
 * or the range that they were written for is lost. The value of these nodes must pass through something that is no float arithmetic.
 */
export function roundedNodes(roots: readonly MachineNode[]): Set<MachineNode> {
  const nodes = schedule(roots);
  const users = new Map<MachineNode, MachineNode[]>(nodes.map((node) => [node, []]));
  for (const node of nodes) for (const operand of operands(node)) users.get(operand)?.push(node);
  const usersOf = (node: MachineNode): MachineNode[] => users.get(node) as MachineNode[];
  const scalings = new Map<MachineNode, MachineNode[]>();
  for (const node of nodes) {
    const test = choiceOfScale(node);
    if (test !== undefined) scalings.set(test, [...(scalings.get(test) ?? []), node]);
  }
  const rescaled = new Set([...scalings.values()].filter(({ length }) => length > 1).flat());
  const isTold = (node: MachineNode): boolean => usersOf(node).length > 1 && (isCompensated(node, usersOf) || isReduced(node));
  return new Set(nodes.filter((node) => isTold(node) || isShift(node, usersOf) || isHalf(node, usersOf) || rescaled.has(node)));
}

/** Of a product with one of two constants: the test that chooses. Two products with the same test may undo each other, but for what is between them. */
function choiceOfScale(node: MachineNode): MachineNode | undefined {
  if (node.op !== 'multiply') return undefined;
  const choice = [node.a, node.b].find((factor) => factor.op === 'select' && isConstant(factor.a) && isConstant(factor.b));
  return choice?.op === 'select' ? choice.test : undefined;
}

/** r = a op b that some sum sees again beside a or b: there its rounding error is computed. */
function isCompensated(node: MachineNode, usersOf: (node: MachineNode) => MachineNode[]): boolean {
  if (!isArithmetic(node)) return false;
  const targets = new Set<MachineNode>([node.a, node.b]);
  const direct = usersOf(node);
  return [...direct, ...direct.filter(({ op }) => op === 'negate').flatMap(usersOf)].some((user) => {
    if (node.op === 'divide') return user.op === 'multiply' && (user.a === node.b || user.b === node.b);
    if (user.op !== 'add' && user.op !== 'subtract') return false;
    return [user.a, user.b].some((other) => other !== node && reaches(other, targets, 6));
  });
}

/** x - n * c with a rounded n, the first step of a reduction: the next one subtracts n times what c left over. */
function isReduced(node: MachineNode): boolean {
  if (node.op !== 'add' && node.op !== 'subtract') return false;
  return [node.a, node.b].some((term) => term.op === 'multiply' && (term.a.op === 'round' || term.b.op === 'round'));
}

/** x + c that is multiplied or divided by a constant: around -c the sum is exact. */
function isShift(node: MachineNode, usersOf: (node: MachineNode) => MachineNode[]): boolean {
  if ((node.op !== 'add' && node.op !== 'subtract') || !(isConstant(node.a) || isConstant(node.b))) return false;
  const other = isConstant(node.a) ? node.b : node.a;
  if (!isComparedOnly(other)) return false;
  return usersOf(node).some((user) => (user.op === 'divide' && isConstant(user.b)) || isScaled(user));
}

/** Something that no arithmetic has rounded. */
function isComparedOnly({ op }: MachineNode): boolean {
  return op === 'input' || op === 'abs' || op === 'negate' || op === 'min' || op === 'max' || op === 'select';
}

/** c a in c a + c b: the sum of a and b may overflow. */
function isHalf(node: MachineNode, usersOf: (node: MachineNode) => MachineNode[]): boolean {
  if (!isScaled(node)) return false;
  return usersOf(node).some(
    (user) =>
      (user.op === 'add' || user.op === 'subtract') &&
      user.a === node &&
      user.b !== node &&
      isScaled(user.b) &&
      constantOf(user.b) === constantOf(node),
  );
}

function isScaled(node: MachineNode): node is Arithmetic {
  return node.op === 'multiply' && isConstant(node.a) !== isConstant(node.b);
}

function constantOf(node: Arithmetic): MachineNode {
  return isConstant(node.a) ? node.a : node.b;
}

function isConstant({ op }: MachineNode): boolean {
  return op === 'constant';
}

/** Whether one of the nodes, or its high part, is found through sums and products. */
function reaches(node: MachineNode, targets: ReadonlySet<MachineNode>, depth: number): boolean {
  if (targets.has(node)) return true;
  if (depth === 0) return false;
  if (node.op === 'highPart' || node.op === 'negate') return reaches(node.a, targets, depth - 1);
  return isArithmetic(node) && node.op !== 'divide' && (reaches(node.a, targets, depth - 1) || reaches(node.b, targets, depth - 1));
}

type Arithmetic = Extract<MachineNode, { readonly b: MachineNode }> & { readonly op: 'add' | 'subtract' | 'multiply' | 'divide' };

function isArithmetic(node: MachineNode): node is Arithmetic {
  return node.op === 'add' || node.op === 'subtract' || node.op === 'multiply' || node.op === 'divide';
}
