/** What can be asked of a function; functions over rows have forward and backward. */
export type Operation = 'forward' | 'derivative' | 'backward' | 'valueAndDerivative' | 'parameterGradients' | 'backwardAll';

/** Of the elements of arrays; the arithmetic is f32 in either case. */
export type ElementType = 'f32' | 'f16';
