// Generated from spec/ by npm run generate. Do not edit.
export * from './relu.js';
export * from './elu.js';
export * from './softmax.js';
