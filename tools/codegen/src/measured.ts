/** How many inputs the accuracy tables ask for, by what a backend can be asked in reasonable time. */
export const measuredInputs = {
  /** Every f32 number at default parameters. */
  everyFloat: { defaults: 2 ** 32, further: 2 ** 26 },
  /** A GPU that a processor imitates. */
  softwareDevice: { defaults: 2 ** 24, further: 2 ** 18 },
  /** Against MPFR directly. */
  doubles: { defaults: 200_000, further: 20_000 },
} as const;
