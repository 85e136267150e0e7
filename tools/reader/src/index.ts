export { readSpecification } from './readSpecification';
export { SpecError } from './specError';
