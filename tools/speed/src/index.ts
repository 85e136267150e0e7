export { benchmark } from './command';
export type { CallName, Contender, Prepared, Work } from './contender';
export { loopText } from './mathLoop';
export { type SampleOptions, sample, type Times } from './sample';
export { quantile } from './statistics';
