import { max, min } from '../language/functions';
import { primitive } from '../language/primitive';

/** x, kept between -bound and bound: before a product or quotient that would overflow, where the result is settled by then. */
export default primitive({
  name: 'clamp',
  formula: (x, bound) => min(max(x, -bound), bound),
  evaluate: (x, bound) => min(max(x, -bound), bound),
});
