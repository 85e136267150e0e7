/** Parameters and options that `bind` has checked. Passed in place of parameters it saves checking them again. */
export class Bound<P> {
  declare private readonly parameters: P;
  /** The function that they belong to. */
  declare readonly name: string;
  /** @internal What the kernels take after their arrays. */
  declare readonly values: readonly unknown[];

  /** @internal */
  constructor(name: string, values: readonly unknown[]) {
    Object.assign(this, { name, values });
  }
}
