import { primitive } from '../language/primitive';
import exp from './exp';
import exp1p from './exp1p';

/** The logistic function 1 / (1 + e^-x): the denominator rounds once, the power of two of a large one is taken out of the quotient. */
export default primitive({
  name: 'sigmoid',
  formula: (x) => 1 / (1 + exp(-x)),
  evaluate: (x) => 1 / exp1p(-x),
});
