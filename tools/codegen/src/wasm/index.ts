import type { MachineNode } from '@rampa/ir';
import { measuredInputs } from '../measured';
import type { Backend, GeneratedFile, Program } from '../program';
import { header } from '../shared/header';
import { emitTypes } from '../shared/types';
import { KernelTable } from './kernels';
import { kernelText } from './kernelText';
import { assemble, moduleText } from './module';
import { readSchedule } from './schedule';
import { tablesText } from './tables';

const outputFolder = 'packages/wasm/src/generated';

const operations: readonly MachineNode['op'][] = [
  ...([
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
    'isNaN',
    'not',
  ] as const),
  ...(['add', 'subtract', 'multiply', 'divide', 'min', 'max', 'less', 'lessOrEqual', 'equal', 'notEqual', 'and', 'or'] as const),
];

/** The module of a program as WebAssembly text. */
export async function moduleOf(program: Program): Promise<string> {
  const kernels = new KernelTable();
  tablesText(program, kernels);
  return moduleText(kernels, await readSchedule());
}

/** WebAssembly SIMD: one module with the kernels of the plans `faithful` and `fast`, and tables that say what is where. */
export const wasmBackend: Backend = {
  id: 'wasm',
  outputFolder,
  supports: new Set(operations),
  // Functions become members of the loaded object, beside its own; and a promise of an object with `then` never resolves to it.
  reserved: new Set(['alloc', 'free', 'precision', 'capacity', 'available', 'then', 'subgradient', 'x', 'dy', 'index', 'inner', 'length']),
  measured: [
    { id: 'wasm faithful', plan: 'faithful', inputs: measuredInputs.everyFloat },
    { id: 'wasm fast', plan: 'fast', inputs: measuredInputs.everyFloat },
  ],
  kernelText,
  async emit(program: Program): Promise<readonly GeneratedFile[]> {
    const kernels = new KernelTable();
    const tables = tablesText(program, kernels);
    const bytes = await assemble(moduleText(kernels, await readSchedule()));
    return [
      {
        path: `${outputFolder}/bytes.ts`,
        text: `${header('spec/')}\n/** The module, base64. */\nexport const bytes =\n  '${Buffer.from(bytes).toString('base64')}';\n`,
      },
      { path: `${outputFolder}/tables.ts`, text: tables },
      { path: `${outputFolder}/types.ts`, text: emitTypes(program) },
    ];
  },
};
