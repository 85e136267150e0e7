import { createHash } from 'node:crypto';
import { backends } from './backends';
import type { LoweredActivation, MeasuredColumn } from './program';
import type { QuantityKey } from './quantities';

/** The code of one quantity in one column. */
export function kernelText(lowered: LoweredActivation, column: MeasuredColumn, key: QuantityKey): string {
  const backend = backends.find(({ measured }) => measured.includes(column));
  if (backend === undefined) throw new RangeError(`kernelText: expected a column of a backend, got ${column.id}`);
  return backend.kernelText(lowered, column, key);
}

/** Hash of that code, whatever numbers its nodes have. */
export function kernelHash(lowered: LoweredActivation, column: MeasuredColumn, key: QuantityKey): string {
  return createHash('sha256')
    .update(renumbered(kernelText(lowered, column, key)))
    .digest('hex')
    .slice(0, 16);
}

/** Locals of the WebAssembly kernels are named after nodes, whose numbers change with whatever else is lowered before them. */
function renumbered(text: string): string {
  const names = new Map<string, string>();
  return text.replaceAll(/(?<=\$[nu])\d+/g, (number) => {
    const name = names.get(number) ?? String(names.size);
    names.set(number, name);
    return name;
  });
}
