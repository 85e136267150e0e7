export { arrayType, checkApart, checkArray, checkLength, checkType } from './arrays.js';
export { fail } from './errors.js';
export { checkCount, checkRows, checkSubgradient } from './options.js';
export { checkChannels, checkNames, checkParameter, checkParameters, checkScalars, type Rule, type Rules } from './parameters.js';
