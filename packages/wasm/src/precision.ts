/** How precise the results are: computed in doubles and rounded once, or computed in floats. */
export type Precision = 'faithful' | 'fast';
