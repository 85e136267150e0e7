export { arrayType, checkApart, checkLength, checkType } from './arrays.js';
export { describe, fail } from './errors.js';
export { checkCount, checkRows, checkSubgradient } from './options.js';
export { checkChannels, checkNames, checkParameter, checkParameters, checkScalars, type Rule, type Rules } from './parameters.js';
