export {
  type AccuracyFile,
  type AccuracyRow,
  type ArrayPart,
  type ArrayRow,
  accuracyPath,
  type ExpectedArrayRow,
  type ExpectedRow,
  expectedArrayRows,
  expectedRows,
  readAccuracy,
  rowKey,
  unverified,
} from './accuracy';
export { backendOf, backends } from './backends';
export { assertSupported } from './capabilities';
export { functionHash, kernelHash, kernelText } from './kernelHash';
export { lower } from './lower';
export { lowerActivation } from './lower/activation';
export type { LoweredActivation, LoweredQuantities, MeasuredColumn, Program } from './program';
export { proveFinite, refuteFinite } from './prove';
export { type QuantityKey, quantityNode, quantityNodes } from './quantities';
export { formulaText } from './shared/formula';
export { headerPattern } from './shared/header';
export { formulaLatex } from './shared/latex';
export { formulaMathml } from './shared/mathml';
export { constraintWords } from './shared/parameters';
export { moduleOf } from './wasm';
export { kernelWork } from './wasm/choice';
export { ConstantPool } from './wasm/constants';
export { elementwiseFunction, type Result } from './wasm/elementwise';
export { type KernelFunction, KernelTable, parameterSlots } from './wasm/kernels';
export { measuredGraph } from './wasm/kernelText';
export { graphsOf, type KernelKind } from './wasm/kinds';
export { lanesOf } from './wasm/lanes';
export { chunkElements, heap, slots } from './wasm/layout';
export { assemble } from './wasm/module';
export { type Choice, choose, copiesToTry, readChoices, writeChoices } from './wasm/schedule';
export { tablesText } from './wasm/tables';
export { type KernelWork, workOf } from './wasm/work';
