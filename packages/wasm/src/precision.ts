/** How precise the results are: within 1 ULP, or within 4 and quicker. */
export type Precision = 'faithful' | 'fast';
