import { type MachineNode, operands } from '@rampa/ir';
import type { Range } from './range';
import type { Refutation } from './search';

/** "multiply(x, x) may overflow while the result does not: from 1.8e19 to Infinity, for x from 1.8e19 to 3.4e38, k = 1". */
export function refutationText({ node, reason, reached, box }: Refutation): string {
  const place = [...box].map(([name, range]) => `${name} ${rangeText(range)}`).join(', ');
  const subject = reached.of === node ? 'it is' : `${nodeText(reached.of, 2)} is`;
  return `${nodeText(node, 3)} ${reason}; ${subject} ${rangeText(reached.range)}${place === '' ? '' : ` for ${place}`}`;
}

function rangeText({ lo, hi }: Range): string {
  return lo === hi ? `= ${number(lo)}` : `in [${number(lo)}, ${number(hi)}]`;
}

/** Nine digits are enough to tell f32 numbers apart. */
function number(value: number): string {
  return String(Number(value.toPrecision(9)));
}

/** As calls, cut off at a depth. */
function nodeText(node: MachineNode, depth: number): string {
  switch (node.op) {
    case 'input':
    case 'parameter':
      return node.name;
    case 'constant':
      return number(node.value);
  }
  return depth === 0
    ? '...'
    : `${node.op}(${operands(node)
        .map((operand) => nodeText(operand, depth - 1))
        .join(', ')})`;
}
