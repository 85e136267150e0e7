export { readSpecification } from './readSpecification';
export type { OwnFiles } from './sources';
export { SpecError } from './specError';
export { type Formulas, type WrittenZero, writeFormulas, writeZeros } from './writeFormulas';
