import { ln2 } from '../language/functions';
import { primitive } from '../language/primitive';
import log from './log';

/** Base-2 logarithm, for x >= 1. */
export default primitive({
  name: 'log2',
  domain: { min: 1 },
  evaluate: (x) => log(x) / ln2,
});
