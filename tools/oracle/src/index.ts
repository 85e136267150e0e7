export * from './oracle';
export type { DoublePair } from './real';
