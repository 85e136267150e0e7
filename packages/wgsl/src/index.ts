export { type ComposedCall, type ComposedFunction, type ComposeOptions, type Composition, compose } from './compose.js';
export type {
  Activation,
  AnyActivation,
  AnyFunction,
  AnyReduction,
  ChannelActivation,
  ChannelOptions,
  NoOptions,
  NoParameters,
  Reduction,
  RowOptions,
  SubgradientOptions,
} from './descriptor.js';
export * from './generated/index.js';
