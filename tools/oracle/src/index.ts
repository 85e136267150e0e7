export * from './check/checkSpecification';
export { type Finding, formatFinding } from './check/finding';
export type { CheckKind } from './check/inspection';
export { DomainError, OracleError } from './evaluator';
export * from './oracle';
export type { DoublePair } from './real';
