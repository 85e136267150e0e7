export { benchmark } from './command';
export type { CallName, Contender, Prepared, Work } from './contender';
