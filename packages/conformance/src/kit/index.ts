/** The conformance kit: anybody's backend against the spec. */
export { conformCommand } from './command';
export type { Environment } from './environment';
export { junit, markdown } from './files';
export { type AdapterOptions, openAdapter } from './isolated';
export { scoreboardPage } from './scoreboard';
export { vectorsCommand } from './vectors/command';
