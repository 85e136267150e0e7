export { binary, roundTo, unary } from './arithmetic';
export * from './builder';
export * from './expression';
export * from './interpreter';
export * from './machine';
export { roundingBound } from './roundingBound';
export * from './specification';
export * from './ulp';
