/** Parameters and options that `bind` has checked. Passed in place of parameters it saves checking them again. */
export class Bound<P, V extends readonly unknown[] = readonly unknown[]> {
  declare private readonly parameters: P;

  constructor(
    /** The function that they belong to. */
    readonly name: string,
    /** @internal What the kernels take after their arrays. */
    readonly values: V,
  ) {}
}
