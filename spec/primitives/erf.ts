import { abs } from '../language/functions';
import { primitive } from '../language/primitive';
import erfc from './erfc';

/** The error function. Textbook formulas use it; accurate in absolute terms only. */
export default primitive({
  name: 'erf',
  evaluate: (x) => {
    const a = 1 - erfc(abs(x));
    return x < 0 ? -a : a;
  },
});
