/** What can be generated. */
export type Target = 'js' | 'wgsl' | 'wasm';
export const targets: readonly Target[] = ['js', 'wgsl', 'wasm'];

/** The default export of a `rampa.config.ts`. Folders are relative to that file. */
export interface Config {
  /** The folder of your activations, one file each. Default: `activations`. */
  readonly activations?: string;
  /** The folder that `rampa generate` writes, and owns. Default: `generated`. */
  readonly out?: string;
  /** What to generate. Default: all three. */
  readonly targets?: readonly Target[];
}
