import loadWabt from 'wabt';
import { StoredConstants } from './constants';
import { drivers } from './driver';
import type { KernelTable } from './kernels';
import { constants } from './layout';
import type { Schedule } from './schedule';

/** Only what every engine with WebAssembly SIMD has. */
const features = {
  simd: true,
  bulk_memory: true,
  reference_types: false,
  multi_value: false,
  tail_call: false,
  threads: false,
  relaxed_simd: false,
};

/** The module as text: types, kernels, the table that drivers call them through. The memory comes from outside, with the size that the user asks for. */
export function moduleText(kernels: KernelTable, schedule: Schedule): string {
  const pool = new StoredConstants(constants.start, constants.bytes);
  const functions = kernels.functions(pool, schedule);
  return [
    '(module',
    '(type $elementwise (func (param i32 i32 i32 i32 i32 i32)))',
    '(type $stage (func (param i32 i32 i32 i32 i32)))',
    '(type $across (func (param i32 i32 i32 i32 i32 i32 i32)))',
    '(import "rampa" "memory" (memory 1))',
    '(global $base (mut i32) (i32.const 0))',
    pool.data(),
    `(table ${kernels.names.length} funcref)`,
    `(elem (i32.const 0) ${kernels.names.join(' ')})`,
    ...functions,
    ...drivers,
    ')',
    '',
  ].join('\n');
}

export async function assemble(text: string): Promise<Uint8Array> {
  const wabt = await loadWabt();
  const parsed = wabt.parseWat('rampa.wat', text, features);
  try {
    parsed.resolveNames();
    parsed.validate();
    return parsed.toBinary({ write_debug_names: false }).buffer;
  } finally {
    parsed.destroy();
  }
}
